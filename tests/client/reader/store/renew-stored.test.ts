import { beforeAll, describe, expect, test } from 'vitest';
import { parseReaderFile } from '#client/reader/exchange/reader-file.ts';
import { isStorySummary } from '#client/reader/store/is-story-summary.ts';
import { openMemory } from '#client/reader/store/open-memory.ts';
import type { StorySummary } from '#dataset/list.ts';
import { FakeStorage } from '#tests/support/client/fake-storage.ts';
import { storyText, writeWorld } from '#tests/support/worlds/write-world.ts';

/** What was stored when publishers were called sources, and a publisher was a domain. */
const oldPreferences = {
  sources: 'new-tab',
  muted: [
    { kind: 'topic', key: 'cities', name: 'Cities' },
    { kind: 'source', key: 'quay.example', name: 'The Quay' },
  ],
};

let story: StorySummary;
let oldSaved: object[];

beforeAll(async () => {
  const { dataset } = await writeWorld({ 'bridge.md': storyText({ title: 'Bridge reopens' }) });
  const [found] = [...dataset.pages.values()].flatMap((page) => page.stories);
  if (found === undefined) throw new Error('The world has no story');
  story = found;
  const { publisher, ...rest } = story;
  const source = { name: publisher.name, domain: publisher.domain };
  oldSaved = [{ id: story.id, savedAt: 1, story: { ...rest, source } }];
});

const renewed = {
  articles: 'new-tab',
  muted: [
    { kind: 'topic', key: 'cities', name: 'Cities' },
    { kind: 'publisher', key: 'quay.example', name: 'The Quay' },
  ],
};

describe('what an older edition of the site stored', () => {
  test('still mutes, opens articles where the reader wants them, and is saved', () => {
    const storage = new FakeStorage();
    storage.setItem('lede:1:/:preferences', JSON.stringify(oldPreferences));
    storage.setItem('lede:1:/:saved', JSON.stringify(oldSaved));
    const { preferences, saved } = openMemory({
      base: '/',
      openStorage: () => storage,
      now: () => 1,
    });
    expect(preferences.get()).toMatchObject(renewed);
    expect(saved.get()).toEqual([{ id: story.id, savedAt: 1, story }]);
    expect(saved.get().every((one) => isStorySummary(one.story))).toBe(true);
  });

  test('can be imported from a file that it exported', () => {
    const file = { kind: 'lede-reading', version: 1, read: [] };
    const text = JSON.stringify({ ...file, saved: oldSaved, preferences: oldPreferences });
    const reading = parseReaderFile(text);
    expect(reading).toMatchObject({ saved: [{ story }], preferences: renewed });
  });

  test('is left out where it names no publisher', () => {
    const storage = new FakeStorage();
    const stories = [null, 'x', {}, { domain: '../x' }].map((source, index) => {
      return {
        id: `2024-03-0${index + 1}`,
        savedAt: 1,
        story: { ...story, source, publisher: undefined },
      };
    });
    storage.setItem('lede:1:/:saved', JSON.stringify(stories));
    const { saved } = openMemory({ base: '/', openStorage: () => storage, now: () => 1 });
    expect(saved.get()).toHaveLength(4);
    expect(saved.get().some((one) => isStorySummary(one.story))).toBe(false);
  });

  test('gives way to what is stored in the words of today', () => {
    const storage = new FakeStorage();
    const both = { ...oldPreferences, articles: 'here' };
    storage.setItem('lede:1:/:preferences', JSON.stringify(both));
    const memory = openMemory({ base: '/', openStorage: () => storage, now: () => 1 });
    expect(memory.preferences.get().articles).toBe('here');
  });
});
