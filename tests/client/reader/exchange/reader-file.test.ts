import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  formatReaderFile,
  mergeReaderFile,
  parseReaderFile,
} from '#client/reader/exchange/reader-file.ts';
import { type Memory, markRead, noteReports, save } from '#client/reader/memory.ts';
import { isStorySummary } from '#client/reader/store/is-story-summary.ts';
import { openMemory } from '#client/reader/store/open-memory.ts';
import type { StorySummary } from '#dataset/list.ts';
import { FakeStorage } from '#tests/support/client/fake-storage.ts';
import { largeWorld } from '#tests/support/worlds/large-world.ts';
import { writeWorld } from '#tests/support/worlds/write-world.ts';

let stories: StorySummary[];
let here: Memory;
let there: Memory;

beforeAll(async () => {
  const { dataset } = await writeWorld(Object.fromEntries(largeWorld()));
  stories = [...dataset.pages.values()].flatMap((page) => page.stories);
});

beforeEach(() => {
  here = openMemory({ base: '/', openStorage: newStorage(), now: () => 1000 });
  there = openMemory({ base: '/', openStorage: newStorage(), now: () => 1000 });
});

/** Another browser's. */
function newStorage(): () => Storage {
  const storage = new FakeStorage();
  return () => storage;
}

function story(index: number): StorySummary {
  const found = stories[index];
  if (found === undefined) throw new Error('The world has fewer stories');
  return found;
}

function saveStory(memory: Memory, index: number, savedAt: number): void {
  save(memory, { id: story(index).id, savedAt, story: story(index) });
}

/** Exports from one browser, and imports into the other. */
function takeAlong(from: Memory, to: Memory) {
  const reading = parseReaderFile(formatReaderFile(from));
  if (typeof reading === 'string') throw new Error(reading);
  return mergeReaderFile(to, reading);
}

describe('an export file', () => {
  test('leaves preferences unchanged if it has none', () => {
    here.preferences.update((before) => ({ ...before, theme: 'dark' }));
    const reading = parseReaderFile('{"kind":"lede-reading","version":1,"read":[],"saved":[]}');
    if (typeof reading === 'string') throw new Error(reading);
    mergeReaderFile(here, reading);
    expect(here.preferences.get().theme).toBe('dark');
  });

  test('carries over how many reports were seen, and keeps what this browser saw itself', () => {
    noteReports(here, [{ ...story(0), coverageSummary: { reports: 3 } }]);
    noteReports(here, [{ ...story(1), coverageSummary: { reports: 4 } }]);
    noteReports(there, [{ ...story(1), coverageSummary: { reports: 9 } }]);
    takeAlong(here, there);
    expect([...there.seen.get()]).toEqual([
      [story(0).id, 3],
      [story(1).id, 9],
    ]);
  });

  test('is refused if it has no version', () => {
    expect(parseReaderFile('{"kind":"lede-reading","read":[]}')).toBe('foreign');
  });

  test('restores everything in another browser', () => {
    markRead(here, [story(0), story(1)]);
    saveStory(here, 2, 20);
    saveStory(here, 3, 30);
    here.preferences.update((before) => ({
      ...before,
      theme: 'dark',
      muted: [{ kind: 'publisher', key: story(0).publisher.id, name: 'A' }],
    }));
    expect(takeAlong(here, there)).toEqual({ saved: 2, read: 2 });
    expect(there.read.get()).toEqual(here.read.get());
    expect(there.saved.get()).toEqual(here.saved.get());
    expect(there.preferences.get()).toEqual(here.preferences.get());
  });

  test('makes the other browser lose nothing', () => {
    markRead(here, [story(0)]);
    saveStory(here, 2, 20);
    here.preferences.update((before) => ({
      ...before,
      muted: [{ kind: 'publisher', key: story(0).publisher.id, name: 'A' }],
    }));
    markRead(there, [story(1)]);
    saveStory(there, 3, 10);
    there.preferences.update((before) => ({
      ...before,
      muted: [{ kind: 'publisher', key: story(1).publisher.id, name: 'B' }],
    }));
    expect(takeAlong(here, there)).toEqual({ saved: 1, read: 1 });
    expect([...there.read.get()].toSorted()).toEqual([story(0).id, story(1).id].toSorted());
    expect(there.saved.get().map(({ id }) => id)).toEqual([story(2).id, story(3).id]);
    expect(there.preferences.get().muted.map(({ name }) => name)).toEqual(['A', 'B']);
  });

  test('adds nothing when imported a second time', () => {
    markRead(here, [story(0)]);
    saveStory(here, 2, 20);
    takeAlong(here, there);
    expect(takeAlong(here, there)).toEqual({ saved: 0, read: 0 });
    expect(there.saved.get()).toHaveLength(1);
  });
});

describe('a file that is not an export file', () => {
  test.each([
    ['is not JSON', 'unreadable', '# Notes'],
    ['is empty', 'unreadable', ''],
    ['is other JSON', 'foreign', '{"read":["2024-03-02-story"]}'],
    ['is a list', 'foreign', '[]'],
    ['has a newer version', 'newer', '{"kind":"lede-reading","version":3}'],
  ])('is refused, with the reason: it %s', (_what, reason, text) => {
    expect(parseReaderFile(text)).toBe(reason);
  });

  test('imports only web links, and only stories that can be displayed', () => {
    saveStory(here, 0, 10);
    const text = formatReaderFile(here);
    const hostile = [
      text.replaceAll(JSON.stringify(story(0).url), '"javascript:alert(1)"'),
      text.replaceAll(JSON.stringify(story(0).publisher.domain), '"../../x"'),
      text.replace('"coverageSummary"', '"coverageSummaries"'),
    ];
    for (const file of hostile) {
      expect(file).not.toBe(text);
      const reading = parseReaderFile(file);
      expect(reading).toMatchObject({ saved: [] });
    }
  });
});

test('every story in a list can be saved', () => {
  expect(stories.length).toBeGreaterThan(100);
  expect(stories.filter((one) => !isStorySummary(JSON.parse(JSON.stringify(one))))).toEqual([]);
});
