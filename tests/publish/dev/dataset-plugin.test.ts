import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createLogger, createServer, type ViteDevServer } from 'vite';
import { describe, expect, it, vi } from 'vitest';
import { manifest } from '#dataset/manifest.ts';
import { story } from '#dataset/story.ts';
import { datasetPlugin } from '#publish/dev/dataset-plugin.ts';
import { buildTime } from '#tests/support/build-time.ts';
import { fillFolder } from '#tests/support/documents/fill-folder.ts';
import { keptBefore } from '#tests/support/pictures/keeping.ts';
import { type Files, storyText, withFolder } from '#tests/support/worlds/write-world.ts';

type Desk = { folder: string; fetch: (path: string) => Promise<Response>; logged: string[] };

/** Serves the dataset of a folder as `npm run dev` does, while `use` runs. */
async function withServer(files: Files, use: (desk: Desk) => Promise<void>): Promise<void> {
  await withFolder(files, async (folder) => {
    let server: ViteDevServer | undefined;
    const logged: string[] = [];
    const logger = createLogger('silent');
    logger.error = (message) => logged.push(message);
    try {
      server = await createServer({
        configFile: false,
        root: folder,
        customLogger: logger,
        optimizeDeps: { noDiscovery: true },
        server: { port: 0, host: '127.0.0.1' },
        plugins: [datasetPlugin(join(folder, 'data'), buildTime, null)],
      });
      await server.listen();
      const [address] = server.resolvedUrls?.local ?? [];
      await use({ folder, logged, fetch: (path) => fetch(`${address}dataset/${path}`) });
    } finally {
      await server?.close();
    }
  });
}

async function storyCount({ fetch }: Desk): Promise<number> {
  const response = await fetch('manifest.json');
  return manifest.parse(await response.json()).counts.stories;
}

describe('the dataset in development', () => {
  it('has every file of the dataset, and says of others that they are not there', async () => {
    await withServer({ 'data/2024-03-01-ข่าว.md': storyText() }, async ({ fetch }) => {
      const found = await fetch(`stories/${encodeURIComponent('2024-03-01-ข่าว')}.json?v=1`);
      expect(found.headers.get('content-type')).toContain('application/json');
      expect(await found.json()).toMatchObject({ title: 'Bridge reopens' });
      for (const path of ['stories/none.json', '%E0%A4%A', '__proto__', '']) {
        expect((await fetch(path)).status).toBe(404);
      }
    });
  });

  it('has the pictures that are kept beside the documents, and no other file there', async () => {
    const name = '0123456789abcdef';
    const kept = Object.entries(keptBefore({ 'https://pictures.example/a.jpg': name }));
    const files = Object.fromEntries(kept.map(([path, content]) => [`data/${path}`, content]));
    await withServer({ 'data/a.md': storyText(), ...files }, async ({ fetch }) => {
      const picture = await fetch(`../pictures/${name}-640.jpg`);
      expect(picture.headers.get('content-type')).toBe('image/jpeg');
      expect(await picture.text()).toBe(`${name}-640.jpg`);
      for (const path of [`${name}-641.jpg`, 'index.ndjson', '..%2Fstate.ndjson']) {
        expect((await fetch(`../pictures/${path}`)).status).toBe(404);
      }
    });
  });

  it('comes with the page for other sites’ frames, which draws it', async () => {
    await withServer({ 'data/a.md': storyText() }, async ({ fetch }) => {
      const page = await fetch('../embed/?story=2024-03-01-bridge-reopens');
      expect(page.headers.get('content-type')).toContain('text/html');
      expect(await page.text()).toContain('src="/src/client/app/entry/embed-entry.tsx"');
    });
  });

  it('follows the pictures that are kept', async () => {
    const url = 'https://pictures.example/a.jpg';
    const files = {
      'data/site.yaml': 'pictures: keep',
      'data/a.md': storyText({ images: [{ url }] }),
    };
    await withServer(files, async ({ folder, fetch }) => {
      const picturesOf = async (): Promise<unknown> =>
        story.parse(await (await fetch('stories/2024-03-01-bridge-reopens.json')).json()).images;
      expect(await picturesOf()).toEqual([]);
      const kept = new Map(Object.entries(keptBefore({ [url]: '0123456789abcdef' })));
      await vi.waitFor(
        async () => {
          await fillFolder(join(folder, 'data'), kept);
          await vi.waitFor(async () => expect(await picturesOf()).toHaveLength(1), 2000);
        },
        { timeout: 30_000, interval: 100 },
      );
    });
  }, 60_000);

  it('follows the folder: a new document is there, a bad one takes nothing down', async () => {
    await withServer({ 'data/a.md': storyText({ title: 'A' }) }, async (desk) => {
      expect(await storyCount(desk)).toBe(1);
      await saveUntil(desk, storyText({ title: 'B' }), async () => (await storyCount(desk)) === 2);
      await saveUntil(desk, '---\ntitle: "B\n---\n', async () => (await storyCount(desk)) === 1);
    });
  }, 60_000);

  it('stays as it was while the folder can’t be read', async () => {
    await withServer({ 'data/a.md': storyText({ title: 'A' }) }, async (desk) => {
      await saveUntil(desk, storyText({ title: 'B' }), async () => (await storyCount(desk)) === 2);
      await rename(join(desk.folder, 'data'), join(desk.folder, 'away'));
      await vi.waitFor(() => expect(desk.logged.join()).toContain('could not be read'), 20_000);
      expect(await storyCount(desk)).toBe(2);
    });
  }, 60_000);
});

/** Saves a document again and again: a server that has just begun may miss the first time. */
async function saveUntil({ folder }: Desk, text: string, isThere: () => Promise<boolean>) {
  await vi.waitFor(
    async () => {
      await writeFile(join(folder, 'data', 'b.md'), text);
      await vi.waitFor(async () => expect(await isThere()).toBe(true), 2000);
    },
    { timeout: 30_000, interval: 100 },
  );
}
