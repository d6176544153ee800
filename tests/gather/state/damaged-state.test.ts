import { closeSync, existsSync, openSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openState } from '#gather/state/open-state.ts';
import {
  a,
  articlesOf,
  b,
  c,
  feedSchema,
  openFeedState,
  placed,
  stateFile,
  withState,
} from '#tests/support/gathering/kept-state.ts';
import { fillDisk } from '#tests/support/processes/dying-disk.ts';
import { withFolder } from '#tests/support/worlds/write-world.ts';

describe('What is remembered', () => {
  it.each([
    ['a last line that was cut', (text: string) => text.slice(0, -20), [a, b], 'Line 6 '],
    [
      'a line that is no JSON',
      (text: string) => text.replace(/.*"waiting".*/, 'x'),
      [placed],
      'Line 2 ',
    ],
    [
      'a line of another shape',
      (text: string) => text.replace('"seenAt":1', '"seenAt":"1"'),
      [placed],
      'Line 2 ',
    ],
    [
      'lines of bytes',
      (text: string) => text.replace(/.*"waiting".*/g, '\0\u0001'),
      [placed],
      'Line 2 and 1 more',
    ],
    [
      'a line without end',
      (text: string) => text.replace(/.*"waiting".*/, (line) => ' '.repeat(2e7) + line),
      [placed],
      'Line 2 ',
    ],
    ['no header', (text: string) => text.slice(text.indexOf('\n') + 1), [a, placed], ''],
    ['a damaged header', (text: string) => text.slice(5), [a, placed], 'Line 1 '],
    ['blank lines', (text: string) => text.replaceAll('\n', '\n\n'), [a, placed], ''],
    ['no end of its last line', (text: string) => text.trimEnd(), [a, placed], ''],
  ])('survives %s, which is told', (_, change, expected, told) =>
    withState((folder) => {
      const { state, notices } = openFeedState(folder);
      state.rememberArticles([c]);
      state.close();

      expect(notices === '' ? '' : notices).toContain(told);
      expect(notices === '').toBe(told === '');
      expect(notices).not.toContain('deleted may come back');
      expect(articlesOf(folder)).toEqual([...expected, c]);
    }, change),
  );

  it.each([
    ['all of it is damaged', () => 'x\ny\n', 'Line 1 and 1 more'],
    [
      'it is of a later format',
      (text: string) => text.replace('"format":1', '"format":2'),
      'format 2',
    ],
  ])('is begun anew where %s, and what that costs is said', (_, change, told) =>
    withState((folder) => {
      const { state, notices } = openFeedState(folder);
      state.close();

      expect(notices).toContain(told);
      expect(notices).toContain('Reports that waited are forgotten');
      expect(notices).toContain('deleted may come back');
      expect(articlesOf(folder)).toEqual([]);
    }, change),
  );

  it('is set aside where another version of Lede wrote it', () =>
    withState(
      (folder) => {
        const before = readFileSync(stateFile(folder), 'utf8');
        openFeedState(folder).state.close();

        expect(readFileSync(join(folder, '.lede/state-format-2.ndjson'), 'utf8')).toBe(before);
      },
      (text) => text.replace('"format":1', '"format":2'),
    ));

  it('is set aside unread where its file is far too large', () =>
    withState((folder) => {
      truncateSync(stateFile(folder), 500_000_000);
      const { state, notices } = openFeedState(folder);
      state.close();

      expect(notices).toContain('500 MB');
      expect(notices).toContain('deleted may come back');
      expect(existsSync(join(folder, '.lede/state-too-large.ndjson'))).toBe(true);
      expect(articlesOf(folder)).toEqual([]);
    }));

  it('is new where there is none, and only there', () =>
    withFolder({}, async (folder) => {
      for (const isNew of [true, false]) {
        const opened = openFeedState(folder);
        opened.state.close();
        expect(opened).toMatchObject({ isNew, notices: '' });
      }
    }));

  it('says in plain words that its folder cannot be written', () =>
    withFolder({ '.lede': 'a file' }, async (folder) => {
      expect(openState(folder, feedSchema)).toEqual({
        ok: false,
        reason: expect.stringMatching(
          /^\.lede\/state\.ndjson could not be read or written: .*\. What/,
        ),
      });
    }));

  it('goes on behind a line that a full disk has cut', () =>
    withState((folder) => {
      const { state } = openFeedState(folder);
      expect(() => fillDisk(() => state.rememberArticles([c]))).toThrow('ENOSPC');
      state.rememberArticles([c]);
      state.close();
      const { state: next, notices } = openFeedState(folder);
      next.close();

      expect(notices).toContain('Line 7 ');
      expect(articlesOf(folder)).toEqual([a, placed, c]);
    }));

  it('takes nothing once it is closed, when its number may be that of another file', () =>
    withState((folder) => {
      const { state } = openFeedState(folder);
      state.close();
      const other = openSync(join(folder, 'other'), 'w');

      expect(() => state.rememberArticles([c])).toThrow('closed');
      expect(() => state.sync()).toThrow('closed');
      closeSync(other);
      expect(readFileSync(join(folder, 'other'), 'utf8')).toBe('');
      expect(articlesOf(folder)).toEqual([a, placed]);
    }));
});
