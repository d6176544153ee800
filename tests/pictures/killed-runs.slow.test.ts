import { appendFile, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { picturesFolder } from '#pictures/kept/file-names.ts';
import { readIndex } from '#pictures/kept/read-index.ts';
import { drawn } from '#tests/support/pictures/draw-pictures.ts';
import { keepFrom, keptFilesIn, wantedPicture } from '#tests/support/pictures/keeping.ts';
import {
  type AnsweringServer,
  openAnsweringServer,
  say,
} from '#tests/support/servers/answering-server.ts';
import { withFolder } from '#tests/support/worlds/write-world.ts';

let server: AnsweringServer;
let addresses: string[];

beforeAll(async () => {
  const routes: Parameters<typeof openAnsweringServer>[0] = {};
  server = await openAnsweringServer(routes);
  for (const colour of ['#802020', '#208020', '#202080']) {
    const bytes = await drawn(300, 200, colour).jpeg().toBuffer();
    Object.assign(routes, {
      [`/${colour.slice(1)}.jpg`]: say(200, { 'content-type': 'image/jpeg' }, bytes),
    });
  }
  addresses = Object.keys(routes).map((path) => `http://${server.host}${path}`);
});

afterAll(() => server.close());

const keep = (folder: string) =>
  keepFrom(
    server.host,
    folder,
    addresses.map((address) => wantedPicture(address)),
  );

const indexOf = (folder: string) => join(picturesFolder(folder), 'index.ndjson');

describe('a run that was killed', () => {
  test('anywhere in a line of the index costs that line alone', async () => {
    await withFolder({}, async (folder) => {
      await keep(folder);
      const whole = await readFile(indexOf(folder));
      const lastLine = whole.lastIndexOf(10, -2) + 1;
      for (const end of [lastLine, lastLine + 1, lastLine + 40, whole.length - 2]) {
        await writeFile(indexOf(folder), whole.subarray(0, end));
        expect([...readIndex(folder).index.keys()]).toEqual(addresses.toSorted().slice(0, 2));
        const summary = await keep(folder);
        expect(summary).toMatchObject({ known: 2, kept: { count: 1 } });
        expect(await readFile(indexOf(folder))).toEqual(whole);
      }
    });
  });

  test('between a line and its end loses nothing', async () => {
    await withFolder({}, async (folder) => {
      await keep(folder);
      const whole = await readFile(indexOf(folder));
      await truncate(indexOf(folder), whole.length - 1);
      expect(await keep(folder)).toMatchObject({ known: 3, kept: { count: 0 }, notices: [] });
      expect(await readFile(indexOf(folder))).toEqual(whole);
    });
  });

  test('before a picture had all its files makes it again', async () => {
    await withFolder({}, async (folder) => {
      await keep(folder);
      const before = keptFilesIn(folder);
      const [file = ''] = before;
      await rm(join(picturesFolder(folder), file));
      expect(readIndex(folder).index.size).toBe(2);
      expect(await keep(folder)).toMatchObject({ known: 2, kept: { count: 1 } });
      expect(keptFilesIn(folder)).toEqual(before);
    });
  });

  test('leaves half a file that the next run removes', async () => {
    await withFolder({}, async (folder) => {
      await keep(folder);
      await writeFile(join(picturesFolder(folder), '.lede-new-1-0123456789abcdef'), 'half');
      await writeFile(join(picturesFolder(folder), '.lede-new-2-0123456789abcdef'), 'half');
      await keep(folder);
      expect(keptFilesIn(folder).filter((name) => name.startsWith('.'))).toEqual([]);
    });
  });
});

test('lines that nobody wrote are left out, and told', async () => {
  await withFolder({}, async (folder) => {
    await keep(folder);
    const whole = await readFile(indexOf(folder));
    const escaping = whole
      .toString()
      .split('\n')[0]
      ?.replace(/"name":"\w+"/, '"name":"../../a"');
    await appendFile(indexOf(folder), `<<<<<<< HEAD\n${escaping}\n\0\n`);
    const { notices } = await keep(folder);
    expect(notices).toEqual([expect.stringMatching(/^3 lines of .* could not be read/)]);
    expect(await readFile(indexOf(folder))).toEqual(whole);
  });
});
