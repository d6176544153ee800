import {
  chmodSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listDocuments } from '#documents/files/read-folder.ts';
import { removeTemporary } from '#documents/files/temporary-file.ts';
import { nameHidden, writeHidden, writeWhole } from '#gather/write/write-whole.ts';
import { withFolder } from '#tests/support/worlds/write-world.ts';

const old = Buffer.from('old');

/** A folder with one document. */
function withDocument(use: (folder: string, path: string) => void): Promise<void> {
  return withFolder({ 'a.md': 'old' }, async (folder) => use(folder, join(folder, 'a.md')));
}

/** Writes in both halves, with something in between. */
function writeInHalves(
  path: string,
  text: string,
  before: Uint8Array | null,
  meanwhile: (temporary: string) => void,
) {
  const hidden = writeHidden(path, text, before);
  if (hidden.kind !== 'hidden') return hidden;
  meanwhile(hidden.file.temporary);
  const result = nameHidden(hidden.file);
  removeTemporary(hidden.file.temporary);
  return result;
}

describe('Writing a document', () => {
  it('replaces it, keeps its permissions, and leaves nothing else', () =>
    withDocument((folder, path) => {
      chmodSync(path, 0o640);

      expect(writeWhole(path, 'new', old)).toEqual({ kind: 'written' });
      expect(readFileSync(path, 'utf8')).toBe('new');
      expect(statSync(path).mode % 0o1000).toBe(0o640);
      expect(readdirSync(folder)).toEqual(['a.md']);
    }));

  it('creates one that is not there', () =>
    withDocument((folder) => {
      expect(writeWhole(join(folder, 'b.md'), 'new', null)).toEqual({ kind: 'written' });
      expect(readFileSync(join(folder, 'b.md'), 'utf8')).toBe('new');
      expect(readdirSync(folder)).toEqual(['a.md', 'b.md']);
    }));

  it('never lets the generator see one that is not whole', () =>
    withFolder({ 'a.md': 'old' }, async (folder) => {
      let seen: Promise<unknown> = Promise.resolve();
      writeInHalves(join(folder, 'b.md'), 'new', null, (temporary) => {
        expect(readFileSync(temporary, 'utf8')).toBe('new');
        expect(existsSync(join(folder, 'b.md'))).toBe(false);
        seen = listDocuments(folder);
      });

      expect(await seen).toEqual({
        documents: expect.not.arrayContaining([{ path: expect.stringMatching(/^\./) }]),
        diagnostics: [],
      });
    }));

  it.each([
    ['changed before', (path: string) => writeFileSync(path, 'edited'), () => undefined],
    [
      'changed while it is written',
      () => undefined,
      (path: string) => writeFileSync(path, 'edited'),
    ],
  ])('leaves one that an editor has %s', (_, before, meanwhile) =>
    withDocument((folder, path) => {
      before(path);

      expect(writeInHalves(path, 'new', old, () => meanwhile(path))).toEqual({ kind: 'changed' });
      expect(readFileSync(path, 'utf8')).toBe('edited');
      expect(readdirSync(folder)).toEqual(['a.md']);
    }),
  );

  it('leaves one that has come since', () =>
    withDocument((folder, path) => {
      const other = join(folder, 'b.md');

      expect(writeWhole(path, 'new', null)).toEqual({ kind: 'changed' });
      const edit = () => writeFileSync(other, 'edited');
      expect(writeInHalves(other, 'new', null, edit)).toEqual({ kind: 'changed' });
      expect([path, other].map((each) => readFileSync(each, 'utf8'))).toEqual(['old', 'edited']);
    }));

  it('does not bring back one that is gone', () =>
    withDocument((folder) => {
      expect(writeWhole(join(folder, 'gone.md'), 'new', old)).toEqual({ kind: 'changed' });
      expect(readdirSync(folder)).toEqual(['a.md']);
    }));

  it('writes what a link leads to', () =>
    withDocument((folder, path) => {
      symlinkSync('a.md', join(folder, 'b.md'));

      expect(writeWhole(join(folder, 'b.md'), 'new', old)).toEqual({ kind: 'written' });
      expect(lstatSync(join(folder, 'b.md')).isSymbolicLink()).toBe(true);
      expect(readFileSync(path, 'utf8')).toBe('new');
    }));

  it('says in plain words why it could not', () =>
    withDocument((folder) => {
      expect(writeWhole(join(folder, 'none', 'b.md'), 'new', null)).toEqual({
        kind: 'failed',
        reason: 'it does not exist',
      });
    }));
});
