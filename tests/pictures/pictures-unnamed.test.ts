import { afterAll, beforeAll, expect, test } from 'vitest';
import { readIndex } from '#pictures/kept/read-index.ts';
import { printPicturesSummary } from '#pictures/print-summary.ts';
import { drawn } from '#tests/support/pictures/draw-pictures.ts';
import { keepFrom, keptFilesIn, wantedPicture } from '#tests/support/pictures/keeping.ts';
import {
  type AnsweringServer,
  openAnsweringServer,
  say,
} from '#tests/support/servers/answering-server.ts';
import { fetchTime } from '#tests/support/servers/fetching.ts';
import { withFolder } from '#tests/support/worlds/write-world.ts';

let server: AnsweringServer;

beforeAll(async () => {
  const [red, blue] = await Promise.all(
    ['#802020', '#202080'].map((colour) => drawn(300, 200, colour).jpeg().toBuffer()),
  );
  const type = { 'content-type': 'image/jpeg' };
  server = await openAnsweringServer({
    '/red.jpg': say(200, type, red),
    '/blue.jpg': say(200, type, blue),
    '/again.jpg': say(200, type, red),
    '/gone.jpg': say(404),
  });
});

afterAll(() => server.close());

/** Keeps the pictures at these paths, so many days later. */
function keepAfter(days: number, folder: string, paths: readonly string[]) {
  const wanted = paths.map((path) => wantedPicture(`http://${server.host}${path}`));
  const now = new Date(fetchTime.getTime() + days * 86_400_000);
  return keepFrom(server.host, folder, wanted, { now });
}

const pathsIn = (folder: string) =>
  [...readIndex(folder).index.keys()].map((address) => new URL(address).pathname);
const [none, all] = [[], ['/red.jpg', '/blue.jpg', '/gone.jpg']];

test('a picture that no document has named for a month is removed with its files, and told', async () => {
  await withFolder({}, async (folder) => {
    await keepAfter(0, folder, ['/red.jpg']);
    const files = keptFilesIn(folder);
    const { all: one } = await keepAfter(0, folder, all);
    expect((await keepAfter(1, folder, ['/red.jpg'])).pruned.count).toBe(0);
    expect((await keepAfter(32, folder, ['/red.jpg'])).pruned.count).toBe(0);
    expect(pathsIn(folder)).toHaveLength(3);

    const summary = await keepAfter(33, folder, ['/red.jpg']);
    expect(summary.pruned).toEqual({ count: 1, bytes: one.bytes - summary.all.bytes });
    expect(printPicturesSummary(summary)).toMatch(
      /^1 picture removed \(0\.0 MB\), for no document/m,
    );
    expect(pathsIn(folder)).toEqual(['/red.jpg']);
    expect(keptFilesIn(folder)).toEqual(files);
  });
});

test('a picture that is named again in time stays, and has its month anew', async () => {
  await withFolder({}, async (folder) => {
    await keepAfter(0, folder, all);
    await keepAfter(1, folder, none);
    await keepAfter(30, folder, all);
    await keepAfter(40, folder, none);
    expect((await keepAfter(71, folder, none)).pruned.count).toBe(0);
    expect((await keepAfter(72, folder, none)).pruned.count).toBe(2);
    expect(keptFilesIn(folder)).toEqual(['index.ndjson']);
  });
});

test('the files of a picture stay as long as it is named at another address', async () => {
  await withFolder({}, async (folder) => {
    await keepAfter(0, folder, ['/red.jpg', '/again.jpg']);
    const files = keptFilesIn(folder);
    await keepAfter(1, folder, ['/again.jpg']);
    expect((await keepAfter(40, folder, ['/again.jpg'])).pruned.count).toBe(0);
    expect(keptFilesIn(folder)).toEqual(files);
    expect(pathsIn(folder)).toEqual(['/again.jpg']);
  });
});
