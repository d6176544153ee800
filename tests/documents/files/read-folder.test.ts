import { execFileSync } from 'node:child_process';
import { link, mkdir, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { listDocuments, readDocuments } from '#documents/files/read-folder.ts';
import { generate } from '#generate/generate.ts';
import { buildTime } from '#tests/support/build-time.ts';
import {
  placesOf,
  readWorld,
  storyText,
  titlesOf,
  withFolder,
  writeWorld,
} from '#tests/support/worlds/write-world.ts';

describe('a folder of documents', () => {
  it('may have sub-folders, and files by three endings', async () => {
    const world = await writeWorld({
      'a.md': storyText({ title: 'A' }),
      '_news/2024/b.markdown': storyText({ title: 'B' }),
      'deeper/still/c.TXT': storyText({ title: 'C' }),
    });
    expect(titlesOf(world)).toEqual(['A', 'B', 'C']);
  });

  it('may hold other files, which are left alone', async () => {
    const world = await writeWorld({
      'a.md': storyText({ title: 'A' }),
      '.hidden.md': storyText({ title: 'Hidden' }),
      '.git/b.md': storyText({ title: 'Of git' }),
      'c.md.orig': storyText({ title: 'Left over' }),
      'd.html': storyText({ title: 'A page' }),
      md: storyText({ title: 'No ending' }),
      'picture.jpg': new Uint8Array([0xff, 0xd8]),
    });
    expect(titlesOf(world)).toEqual(['A']);
    expect(world.problems).toEqual([]);
  });

  it('may be empty', async () => {
    const { dataset, problems } = await writeWorld({ 'site.yaml': 'title: My News' });
    expect(problems).toEqual([]);
    expect(dataset.manifest).toMatchObject({
      counts: { documents: 0, stories: 0 },
      firstPage: null,
      topics: [],
    });
  });

  it('that does not exist is reported by name', async () => {
    await expect(generate('no-such-folder', buildTime)).rejects.toThrow(
      'The folder no-such-folder could not be read: it does not exist.',
    );
  });

  it('that is a file is reported by name', async () => {
    await withFolder({ 'a.md': storyText() }, async (folder) => {
      await expect(generate(join(folder, 'a.md'), buildTime)).rejects.toThrow('it is not a folder');
    });
  });

  it('may be a link, and documents in it may be', async () => {
    await withFolder({ 'kept/a.md': storyText({ title: 'A' }) }, async (folder) => {
      await symlink(join(folder, 'kept'), join(folder, 'data'));
      await symlink(join(folder, 'kept', 'a.md'), join(folder, 'kept', 'b.md'));
      await link(join(folder, 'kept', 'a.md'), join(folder, 'kept', 'c.md'));
      const world = await readWorld(join(folder, 'data'));
      expect(world.dataset.manifest.counts).toMatchObject({ documents: 3, merged: 2 });
    });
  });

  it('is not followed in loops: a link to a folder is reported, not read', async () => {
    await withFolder({ 'a.md': storyText({ title: 'A' }) }, async (folder) => {
      await symlink(folder, join(folder, 'again'));
      const world = await readWorld(folder);
      expect(titlesOf(world)).toEqual(['A']);
      expect(placesOf(world)).toEqual(['again:1:1 warning folder-linked']);
    });
  });

  it('keeps its other documents where one is a link that leads nowhere', async () => {
    await withFolder({ 'a.md': storyText({ title: 'A' }) }, async (folder) => {
      await symlink(join(folder, 'gone'), join(folder, 'b.md'));
      await symlink(join(folder, 'c.md'), join(folder, 'c.md'));
      const world = await readWorld(folder);
      expect(titlesOf(world)).toEqual(['A']);
      expect(placesOf(world)).toEqual([
        'b.md:1:1 error file-unreadable',
        'c.md:1:1 error file-unreadable',
      ]);
      expect(world.problems.map(({ message }) => message)).toEqual([
        'The file could not be read: it does not exist.',
        'The file could not be read: its symbolic links form a loop.',
      ]);
    });
  });

  it('shows nothing of files outside it, whatever links lead there', async () => {
    const files = { 'data/a.md': storyText({ title: 'A' }), 'data/deep/b.md': '', secret: 'hush' };
    await withFolder({ ...files, 'c.md': storyText({ title: 'Out' }) }, async (folder) => {
      const data = join(folder, 'data');
      await rm(join(data, 'deep/b.md'));
      await symlink('../../c.md', join(data, 'deep/b.md'));
      await symlink(join(folder, 'secret'), join(data, 'c.md'));
      await symlink('/proc/self/environ', join(data, 'd.txt'));
      await symlink('c.md', join(data, 'e.md'));
      await symlink(join(folder, 'secret'), join(data, 'site.yaml'));
      const world = await readWorld(data);
      expect(titlesOf(world)).toEqual(['A']);
      expect(placesOf(world)).toEqual([
        'c.md:1:1 error file-linked',
        'd.txt:1:1 error file-linked',
        'deep/b.md:1:1 error file-linked',
        'e.md:1:1 error file-linked',
        'site.yaml:1:1 error settings-unreadable',
      ]);
      expect(JSON.stringify(world.problems)).not.toContain('hush');
      expect(world.dataset.manifest.counts).toMatchObject({ documents: 5, rejected: 4 });
    });
  });

  // Other systems have no such files.
  it.runIf(process.platform === 'linux')(
    'never waits for what is not a regular file, but reports it',
    async () => {
      await withFolder({ 'a.md': storyText({ title: 'A' }) }, async (folder) => {
        execFileSync('sh', ['-c', 'mkfifo b.md site.yaml'], { cwd: folder });
        await symlink(join(folder, 'b.md'), join(folder, 'c.md'));
        const world = await readWorld(folder);
        expect(titlesOf(world)).toEqual(['A']);
        expect(placesOf(world)).toEqual([
          'b.md:1:1 error file-unreadable',
          'c.md:1:1 error file-unreadable',
          'site.yaml:1:1 error settings-unreadable',
        ]);
        expect(world.dataset.manifest.counts).toMatchObject({ documents: 3, rejected: 2 });
      });
    },
  );

  it('may have folders by the names of documents, and two names that differ in case alone', async () => {
    const world = await writeWorld({
      'a.md/2024-01-01-b.md': storyText({ title: 'B' }),
      '2024-01-01-B.md': storyText({ title: 'C' }),
      '2024-01-01-caf\u00e9.md': storyText({ title: 'D' }),
      '2024-01-01-cafe\u0301.md': storyText({ title: 'E' }),
    });
    expect(titlesOf(world)).toEqual(['B', 'C', 'D', 'E']);
    expect(placesOf(world)).toHaveLength(2);
    expect(placesOf(world)).toEqual(Array(2).fill(expect.stringContaining('warning same-id')));
    const ids = [...world.dataset.stories.keys()].map((id) => id.normalize('NFD').toLowerCase());
    expect(new Set(ids).size).toBe(4);
  });

  it('may lose documents between being listed and being read', async () => {
    await withFolder({ 'a.md': storyText(), 'b.md': storyText() }, async (folder) => {
      const { documents } = await listDocuments(folder);
      await rm(join(folder, 'a.md'));
      await truncate(join(folder, 'b.md'), 10);
      const kinds = [...readDocuments(folder, documents)].map(({ content }) => content.kind);
      expect(kinds).toEqual(['missing', 'bytes']);
    });
  });

  it('keeps its other documents where a sub-folder can’t be read', async () => {
    await withFolder({ 'a.md': storyText({ title: 'A' }) }, async (folder) => {
      const name = 'n'.repeat(250);
      // Deeper than a path may be long: it can be made only step by step.
      const steps = `for (let step = 0; step < 20; step += 1) {
        fs.mkdirSync('${name}');
        process.chdir('${name}');
      }`;
      execFileSync(process.execPath, ['--eval', steps], { cwd: folder });
      try {
        const world = await readWorld(folder);
        expect(titlesOf(world)).toEqual(['A']);
        expect(world.problems).toMatchObject([{ code: 'folder-unreadable', severity: 'error' }]);
        expect(world.problems[0]?.message).toContain('its path is too long');
      } finally {
        execFileSync('rm', ['-r', join(folder, name)]);
      }
    });
  });

  // Other systems have no such names.
  it.runIf(process.platform === 'linux')(
    'keeps its other documents where one has a name that is no text',
    async () => {
      await withFolder({ 'a.md': storyText({ title: 'A' }) }, async (folder) => {
        const path = Buffer.concat([
          Buffer.from(`${folder}/`),
          Buffer.from([0xe9]),
          Buffer.from('.md'),
        ]);
        await writeFile(path, storyText({ title: 'B' }));
        const world = await readWorld(folder);
        expect(titlesOf(world)).toEqual(['A']);
        expect(world.dataset.manifest.counts).toMatchObject({ documents: 2, rejected: 1 });
        expect(world.problems.map(({ message }) => message)).toEqual([
          'The file could not be read: its name is not UTF-8; rename it.',
        ]);
      });
    },
  );

  it.runIf(process.platform === 'linux')(
    'non-utf8-name: never reads another document in place of one whose name is no text',
    async () => {
      const files = { 'bad-\ufffd.md': storyText({ title: 'A' }) };
      await withFolder(files, async (folder) => {
        const bad = (byte: number) =>
          Buffer.concat([Buffer.from(`${folder}/bad-`), Buffer.from([byte]), Buffer.from('.md')]);
        await writeFile(bad(0xff), storyText({ title: 'B' }));
        await writeFile(bad(0xfe), storyText({ title: 'C' }));
        const world = await readWorld(folder);
        expect(titlesOf(world)).toEqual(['A']);
        expect(world.dataset.manifest.counts).toMatchObject({ documents: 3, rejected: 2 });
      });
    },
  );

  it.runIf(process.platform === 'linux')(
    'reports a sub-folder whose name is no text, and leaves other such files alone',
    async () => {
      await withFolder({ 'a.md': storyText({ title: 'A' }) }, async (folder) => {
        const deep = Buffer.concat([Buffer.from(`${folder}/b`), Buffer.from([0xff])]);
        await mkdir(deep);
        await writeFile(Buffer.concat([deep, Buffer.from('/b.md')]), storyText({ title: 'B' }));
        await writeFile(Buffer.concat([deep, Buffer.from('.jpg')]), '');
        const world = await readWorld(folder);
        expect(titlesOf(world)).toEqual(['A']);
        expect(placesOf(world)).toEqual(['b\ufffd:1:1 error folder-unreadable']);
        expect(world.problems[0]?.message).toContain('its name is not UTF-8; rename it');
      });
    },
  );
});
