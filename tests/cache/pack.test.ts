import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPack, writePack } from '#cache/pack.ts';
import { withFolder } from '#tests/support/worlds/write-world.ts';

const content = { names: ['Zoë', 'a\nb', '\ud800'], empty: null };

test('a pack has what was put into it, for whoever has its key', () =>
  withFolder({}, async (folder) => {
    const file = join(folder, 'a', 'folder', 'pack');
    writePack(file, 'key', content);
    expect(readPack(file, 'key')).toEqual(content);
    expect(readPack(file, 'ke')).toBeNull();
    expect(readPack(file, 'key2')).toBeNull();
    expect(readdirSync(join(folder, 'a/folder')).sort()).toEqual(['.gitignore', 'pack']);
  }));

test('a pack takes the place of the last one as a whole', () =>
  withFolder({}, async (folder) => {
    const file = join(folder, 'pack');
    writeFileSync(`${file}.new`, 'what a run that was killed has left');
    writePack(file, 'key', 'first');
    writePack(file, 'other', 'second');
    expect(readPack(file, 'key')).toBeNull();
    expect(readPack(file, 'other')).toBe('second');
    expect(readdirSync(folder).sort()).toEqual(['.gitignore', 'pack']);
  }));

test('of a damaged pack, nothing is read', () =>
  withFolder({}, async (folder) => {
    const file = join(folder, 'pack');
    expect(readPack(file, 'key')).toBeNull();
    writePack(file, 'key', content);
    const whole = readFileSync(file);
    for (let at = 0; at < whole.length; at += 1) {
      const changed = Buffer.from(whole);
      changed[at] = (whole[at] ?? 0) ^ 1;
      for (const damaged of [changed, whole.subarray(0, at)]) {
        writeFileSync(file, damaged);
        expect(readPack(file, 'key')).toBeNull();
      }
    }
  }));

test('where a pack can’t be written, nothing happens', () =>
  withFolder({ file: 'A file.' }, async (folder) => {
    writePack(join(folder, 'file', 'pack'), 'key', content);
    mkdirSync(join(folder, 'pack', 'folder'), { recursive: true });
    writePack(join(folder, 'pack'), 'key', content);
    expect(readPack(join(folder, 'pack'), 'key')).toBeNull();
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('A file.');
  }));
