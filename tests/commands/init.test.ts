import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { UsageError } from '#commands/command.ts';
import { commands } from '#commands/commands.ts';
import { init } from '#commands/init.ts';
import { filesOf } from '#tests/support/sites/read-site.ts';
import { readWorld, storyText, withFolder } from '#tests/support/worlds/write-world.ts';

const story = 'data/2017-05-17-announcing-json-feed.md';
const workflow = '.github/workflows/publish.yml';
const names = [workflow, '.gitignore', story, 'data/feeds.opml', 'data/site.yaml', 'package.json'];

const printed: string[] = [];

beforeEach(() => {
  printed.length = 0;
  vi.spyOn(console, 'log').mockImplementation((text) => printed.push(String(text)));
});

/** Calls `lede init` for a folder, and resolves with what it printed. */
async function begin(folder: string): Promise<string> {
  printed.length = 0;
  await init({ operand: folder, flags: new Map() });
  return printed.join('\n');
}

/** Begins a new folder, which is there while `use` runs. */
async function withBegun(use: (folder: string) => Promise<void>): Promise<void> {
  await withFolder({}, async (parent) => {
    await begin(join(parent, 'news'));
    await use(join(parent, 'news'));
  });
}

describe('lede init', () => {
  it('makes a folder with settings, feeds, a story, scripts and a workflow, and tells each', async () => {
    await withFolder({}, async (parent) => {
      const told = await begin(join(parent, 'a', 'news'));
      expect([...(await filesOf(join(parent, 'a', 'news'))).keys()].sort()).toEqual(names);
      for (const name of names) expect(told).toContain(`  ${name} `);
      expect(told).toContain(`cd ${join(parent, 'a', 'news')}`);
      expect(told).toContain('npx lede dev');
    });
  });

  it('overwrites nothing: it says what was there, and adds the rest', async () => {
    const own = { 'package.json': '{}', 'data/site.yaml': 'title: Mine', 'notes/a.txt': 'A' };
    await withFolder(own, async (folder) => {
      const told = await begin(folder);
      const files = await filesOf(folder);
      for (const [name, content] of Object.entries(own)) expect(files.get(name)).toBe(content);
      expect([...files.keys()].sort()).toEqual([...names, 'notes/a.txt'].sort());
      const [, kept = ''] = told.split('There already, and left as it was:');
      expect(kept).toMatch(/^ {2}data\/site\.yaml .*\n {2}package\.json /m);
      expect(kept).not.toContain(workflow);
    });
  });

  it('changes nothing when it is called again', async () => {
    await withBegun(async (folder) => {
      const before = await filesOf(folder);
      const told = await begin(folder);
      expect(await filesOf(folder)).toEqual(before);
      expect(told).not.toContain('Written');
      for (const name of names) expect(told).toContain(`  ${name} `);
    });
  });

  it('adds no story where there are stories', async () => {
    await withFolder({ 'data/2024/a.md': storyText() }, async (folder) => {
      await begin(folder);
      expect(await readdir(join(folder, 'data'))).toEqual(['2024', 'feeds.opml', 'site.yaml']);
    });
  });

  it('says that Lede is to be installed there, unless it is', async () => {
    await withFolder({ 'node_modules/lede/package.json': '{}' }, async (folder) => {
      expect(await begin(folder)).not.toContain('npm install');
      await rm(join(folder, 'node_modules'), { recursive: true });
      expect(await begin(folder)).toMatch(/npm install \.\/lede-\d+\.\d+\.\d+\.tgz/);
    });
  });

  it('says plainly why a folder can’t be used', async () => {
    await withFolder({ file: 'A file' }, async (parent) => {
      const taken = join(parent, 'file');
      await expect(begin(taken)).rejects.toThrow(UsageError);
      await expect(begin(taken)).rejects.toThrow(
        `${taken} could not be made: a file has that name. Choose another folder.`,
      );
      await expect(begin(join(taken, 'news'))).rejects.toThrow(
        'there is a file where a folder should be',
      );
      await expect(begin(join(parent, 'n'.repeat(300)))).rejects.toThrow('its path is too long');
    });
  });
});

describe('what lede init writes', () => {
  it('is a site without a problem, of a story with a timeline', async () => {
    await withBegun(async (folder) => {
      const { dataset, problems, site } = await readWorld(join(folder, 'data'));
      expect(problems).toEqual([]);
      expect(site.title).toBe('My news');
      const [first] = dataset.stories.values();
      expect(first?.coverage.length).toBeGreaterThan(1);
      expect(first?.body).toBeDefined();
    });
  });

  it('names feeds by topic, each once and by https', async () => {
    await withBegun(async (folder) => {
      const feeds = await readFile(join(folder, 'data/feeds.opml'), 'utf8');
      const addresses = [...feeds.matchAll(/ xmlUrl="([^"]*)"/g)].map(([, address]) => address);
      expect(new Set(addresses).size).toBe(addresses.length);
      expect(addresses.filter((address) => !address?.startsWith('https://'))).toEqual([]);
      const topics = [...feeds.matchAll(/<outline text="([^"]*)">/g)].map(([, topic]) => topic);
      expect(topics).toEqual(['AI', 'Games']);
    });
  });

  it('has a workflow that gathers, keeps, builds and deploys, in this order', async () => {
    await withBegun(async (folder) => {
      const { jobs, permissions, concurrency } = parse(
        await readFile(join(folder, workflow), 'utf8'),
      );
      const steps: { run?: string; uses?: string; env?: object; with?: { path?: string } }[] =
        jobs.publish.steps;
      const words = steps.map(({ run, uses }) => run ?? uses ?? '');
      const order = [
        ...['npm ci', 'actions/cache', 'npx lede gather', 'git push', 'npx lede build'],
        'deploy-pages',
      ];
      const places = order.map((step) => words.findIndex((word) => word.includes(step)));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places).not.toContain(-1);
      const build = steps.find(({ run }) => run === 'npx lede build');
      expect(JSON.stringify(build?.env)).toContain('LEDE_BASE');
      expect(JSON.stringify(build?.env)).toContain('steps.pages.outputs.base_path');
      expect(build?.env).toMatchObject({ LEDE_COMPRESS: '0' });
      const cached = steps.find(({ uses }) => uses?.startsWith('actions/cache'))?.with?.path;
      expect(cached?.trim().split('\n')).toEqual(['data/.lede/cache', 'dist']);
      expect(permissions).toEqual({ contents: 'write', pages: 'write', 'id-token': 'write' });
      expect(concurrency['cancel-in-progress']).toBe(false);
    });
  });

  it('has scripts that call commands of lede alone', async () => {
    await withBegun(async (folder) => {
      const { scripts } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
      const called = Object.values<string>(scripts).flatMap((script) => script.split(' && '));
      const known = commands.map(({ name }) => `lede ${name}`);
      expect(called.filter((script) => !known.includes(script))).toEqual([]);
    });
  });

  it('keeps the site out of git, and what gathering knows in it', async () => {
    await withBegun(async (folder) => {
      const ignored = (await readFile(join(folder, '.gitignore'), 'utf8')).split('\n');
      expect(ignored).toEqual(expect.arrayContaining(['node_modules/', '/dist/']));
      expect(ignored.filter((line) => line.includes('.lede'))).toEqual([]);
    });
  });
});
