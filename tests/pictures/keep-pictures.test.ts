import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileNames } from '#pictures/kept/file-names.ts';
import { readIndex } from '#pictures/kept/read-index.ts';
import { drawn, pictureBomb } from '#tests/support/pictures/draw-pictures.ts';
import { keepFrom, keptFilesIn, wantedPicture } from '#tests/support/pictures/keeping.ts';
import {
  type AnsweringServer,
  openAnsweringServer,
  say,
} from '#tests/support/servers/answering-server.ts';
import { fetchTime } from '#tests/support/servers/fetching.ts';
import { withFolder } from '#tests/support/worlds/write-world.ts';

let server: AnsweringServer;
let at: (path: string) => string;

beforeAll(async () => {
  const good = await drawn(800, 600).jpeg().toBuffer();
  const jpeg = { 'content-type': 'image/jpeg' };
  server = await openAnsweringServer({
    '/good.jpg': say(200, jpeg, good),
    '/same.jpg': say(200, jpeg, good),
    '/other.jpg': say(200, jpeg, await drawn(800, 600, '#c06030').jpeg().toBuffer()),
    '/stored': say(200, { 'content-type': 'application/octet-stream' }, good),
    '/page.jpg': say(200, { 'content-type': 'text/html' }, '<!doctype html><title>Gone</title>'),
    '/lying.jpg': say(200, jpeg, '<!doctype html><title>Gone</title>'),
    '/drawing.svg': say(200, { 'content-type': 'image/svg+xml' }, '<svg/>'),
    '/cut.jpg': (_request, response) => {
      response.writeHead(200, { ...jpeg, 'content-length': good.length });
      // Ended rather than reset, so that what was sent arrives.
      response.write(good.subarray(0, 900), () => response.socket?.end());
    },
    '/bomb.png': say(200, { 'content-type': 'image/png' }, await pictureBomb()),
    '/heavy.jpg': say(200, jpeg, Buffer.alloc(300_000, 0xff)),
    '/busy.jpg': say(429, { 'retry-after': '7200' }),
    '/gone.jpg': say(410),
    '/ailing.jpg': say(500),
    '/slow.jpg': (_request, response) => {
      response.writeHead(200, jpeg);
      response.write(good.subarray(0, 100));
    },
    '/robots.txt': say(200, { 'content-type': 'text/plain' }, 'User-agent: *\nDisallow: /private/'),
    '/private/good.jpg': say(200, jpeg, good),
  });
  at = (path) => `http://${server.host}${path}`;
});

afterAll(() => server.close());

function asked(path: string): number {
  return server.requests.filter(({ url }) => url === path).length;
}

const later = (hours: number) => new Date(fetchTime.getTime() + hours * 60 * 60 * 1000);

describe('a picture', () => {
  test('is kept with all its files, and asked for once', async () => {
    await withFolder({}, async (folder) => {
      const wanted = [
        wantedPicture(at('/good.jpg')),
        wantedPicture(at('/good.jpg'), { story: 'b.md' }),
      ];
      const before = asked('/good.jpg');
      const first = await keepFrom(server.host, folder, wanted);
      expect(first).toMatchObject({ kept: { count: 1 }, known: 0, failed: [] });
      const fate = readIndex(folder).index.get(at('/good.jpg'));
      if (fate?.is !== 'kept') throw new Error('It is not kept');
      expect(fate).toMatchObject({ width: 800, height: 600, widths: [320, 640, 800] });
      expect(keptFilesIn(folder)).toEqual([...fileNames(fate), 'index.ndjson'].sort());
      expect(first.all.bytes).toBe(fate.bytes);

      const again = await keepFrom(server.host, folder, wanted, { now: later(10_000) });
      expect(again).toMatchObject({ kept: { count: 0 }, known: 1, failed: [] });
      expect(asked('/good.jpg') - before).toBe(1);
    });
  });

  test('that is at two addresses has one set of files', async () => {
    await withFolder({}, async (folder) => {
      const wanted = ['/good.jpg', '/same.jpg', '/stored'].map((path) => wantedPicture(at(path)));
      const { kept, all } = await keepFrom(server.host, folder, wanted);
      expect(kept.count).toBe(3);
      expect(keptFilesIn(folder)).toHaveLength(8);
      expect(all.bytes).toBe(kept.bytes / 3);
    });
  });

  test('that can’t be kept is replaced by the next of its article', async () => {
    await withFolder({}, async (folder) => {
      const addresses = ['/missing.jpg', '/good.jpg', '/other.jpg'].map(at);
      const before = asked('/other.jpg');
      const summary = await keepFrom(server.host, folder, [wantedPicture('', { addresses })]);
      expect(summary).toMatchObject({ kept: { count: 1 }, failed: [{ address: addresses[0] }] });
      expect(asked('/other.jpg')).toBe(before);
    });
  });

  test('that is a stamp is made anew where it is shown large', async () => {
    await withFolder({}, async (folder) => {
      const small = wantedPicture(at('/good.jpg'), { isSmall: true });
      await keepFrom(server.host, folder, [small]);
      expect(readIndex(folder).index.get(at('/good.jpg'))).toMatchObject({ widths: [320] });
      await keepFrom(server.host, folder, [small, wantedPicture(at('/good.jpg'))]);
      expect(readIndex(folder).index.get(at('/good.jpg'))).toMatchObject({
        widths: [320, 640, 800],
      });
      const { known } = await keepFrom(server.host, folder, [small]);
      expect(known).toBe(1);
    });
  });
});

describe('a fault is told, and doesn’t keep other pictures from being kept:', () => {
  test.each([
    ['/missing.jpg', 'not-found'],
    ['/gone.jpg', 'gone'],
    ['/page.jpg', 'content-type'],
    ['/lying.jpg', 'not-a-picture'],
    ['/drawing.svg', 'svg'],
    ['/cut.jpg', 'cut'],
    ['/bomb.png', 'too-many-pixels'],
    ['/heavy.jpg', 'too-large'],
    ['/slow.jpg', 'timeout'],
    ['/busy.jpg', 'too-many-requests'],
    ['/private/good.jpg', 'robots-disallowed'],
  ])('%s is %s', async (path, code) => {
    await withFolder({}, async (folder) => {
      const wanted = [path, '/good.jpg'].map((one) => wantedPicture(at(one)));
      const limits = { sentBytes: 200_000 };
      const summary = await keepFrom(server.host, folder, wanted, { limits });
      expect(summary.kept.count).toBe(1);
      const [failed] = summary.failed;
      expect(failed).toMatchObject({ address: at(path), story: 'a.md' });
      expect(failed?.message).toMatch(/^[A-Z1].*\.$/);
      expect(readIndex(folder).index.get(at(path))).toMatchObject({ is: 'failed', code });
    });
  });

  test('an address of this machine is not asked', async () => {
    await withFolder({}, async (folder) => {
      const [address, before] = [at('/good.jpg'), asked('/good.jpg')];
      await keepFrom('192.0.2.1', folder, [wantedPicture(address)]);
      expect(readIndex(folder).index.get(address)).toMatchObject({ is: 'failed' });
      expect(asked('/good.jpg')).toBe(before);
    });
  });
});

describe('what failed is tried again', () => {
  test('after an hour, then after two, while its server may recover', async () => {
    await withFolder({}, async (folder) => {
      const wanted = [wantedPicture(at('/ailing.jpg'))];
      const run = (hours: number) => keepFrom(server.host, folder, wanted, { now: later(hours) });
      expect((await run(0)).failed).toHaveLength(1);
      expect(await run(0.9)).toMatchObject({ failed: [], waiting: 1 });
      expect((await run(1.1)).failed).toHaveLength(1);
      expect(await run(3)).toMatchObject({ failed: [], waiting: 1 });
      expect((await run(3.2)).failed).toHaveLength(1);
    });
  });

  test('not before its server asks to be asked', async () => {
    await withFolder({}, async (folder) => {
      const { failed } = await keepFrom(server.host, folder, [wantedPicture(at('/busy.jpg'))]);
      expect(failed[0]?.again).toBe(later(2).toISOString());
    });
  });

  test('after a month, where it is no picture or has gone', async () => {
    await withFolder({}, async (folder) => {
      const wanted = ['/drawing.svg', '/gone.jpg'].map((path) => wantedPicture(at(path)));
      const { failed } = await keepFrom(server.host, folder, wanted);
      const month = later(30 * 24).toISOString();
      expect(failed.map(({ again }) => again)).toEqual([month, month]);
    });
  });
});

describe('there is a limit', () => {
  test('for a story: what is beyond it is left out and told', async () => {
    await withFolder({}, async (folder) => {
      const wanted = ['/good.jpg', '/other.jpg'].map((path) => wantedPicture(at(path)));
      const [first] = wanted;
      if (first === undefined) throw new Error('Nothing is wanted');
      const { kept } = await keepFrom(server.host, folder, [first]);
      const limits = { storyBytes: kept.bytes };
      const summary = await keepFrom(server.host, folder, wanted, { limits });
      expect(summary).toMatchObject({
        known: 1,
        kept: { count: 0 },
        leftOut: [{ story: 'a.md', count: 1 }],
      });
      const other = wantedPicture(at('/other.jpg'), { story: 'b.md' });
      const next = await keepFrom(server.host, folder, [other], { limits: { storyBytes: 100 } });
      expect(next).toMatchObject({ kept: { count: 0 }, failed: [{ address: at('/other.jpg') }] });
      expect(readIndex(folder).index.get(at('/other.jpg'))).toMatchObject({ code: 'no-room' });
    });
  });

  test('for all pictures together', async () => {
    await withFolder({}, async (folder) => {
      const { kept } = await keepFrom(server.host, folder, [wantedPicture(at('/good.jpg'))]);
      const limits = { allBytes: kept.bytes };
      const wanted = [wantedPicture(at('/other.jpg')), wantedPicture(at('/good.jpg'))];
      const summary = await keepFrom(server.host, folder, wanted, { limits });
      expect(summary).toMatchObject({ known: 1, withoutRoom: 1, kept: { count: 0 } });
      expect(summary.all.bytes).toBe(kept.bytes);
    });
  });
});

test('progress is told, picture by picture', async () => {
  await withFolder({}, async (folder) => {
    const wanted = ['/good.jpg', '/missing.jpg'].map((path) => wantedPicture(at(path)));
    const told: string[] = [];
    const onProgress = (done: number, all: number) => told.push(`${done}/${all}`);
    await keepFrom(server.host, folder, wanted, { onProgress });
    expect(told).toEqual(['1/2', '2/2']);
  });
});
