import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { defaultPreferences } from '#client/lib/preferences.ts';
import {
  type Memory,
  markRead,
  markUnread,
  noteReports,
  type StorySeen,
  save,
  unsave,
} from '#client/reader/memory.ts';
import { openMemory } from '#client/reader/store/open-memory.ts';
import { isStoryId } from '#client/routes/addresses.ts';
import type { StoryId } from '#dataset/values.ts';
import { FakeStorage, forbiddenStorage } from '#tests/support/client/fake-storage.ts';

const hour = 60 * 60 * 1000;
const noon = Date.parse('2024-03-02T12:00:00Z');

let storage: FakeStorage;

beforeEach(() => {
  storage = new FakeStorage();
});

function open({ now = noon, base = '/', openStorage = (): Storage => storage } = {}): Memory {
  return openMemory({ base, openStorage, now: () => now });
}

function seenStory(name: string, reports: number): StorySeen {
  return { id: id(name), coverageSummary: { reports } };
}

function id(name: string | number): StoryId {
  const text = `2024-03-02-story-${name}`;
  if (!isStoryId(text)) throw new Error(`${text} names no story`);
  return text;
}

function savedAt(name: string | number, time: number) {
  return { id: id(name), savedAt: time, story: { title: `Story ${name}` } };
}

describe('read stories', () => {
  test('can be marked as read, and as unread again', () => {
    markRead(open(), [{ id: id('a') }, { id: id('b') }]);
    markUnread(open(), [id('a')]);
    expect([...open().read.get()]).toEqual([id('b')]);
  });

  test('are limited to 5000, dropping those read longest ago', () => {
    const memory = open();
    markRead(memory, [{ id: id('first') }, { id: id('second') }]);
    markRead(
      memory,
      Array.from({ length: 4999 }, (_, number) => ({ id: id(number) })),
    );
    const { read } = open();
    expect(read.get().size).toBe(5000);
    expect(read.get().has(id('first'))).toBe(false);
    expect(read.get().has(id('second'))).toBe(true);
    expect(read.get().has(id(4998))).toBe(true);
  });
});

describe('saved stories', () => {
  test('are sorted with the most recently saved first, each once', () => {
    const memory = open();
    save(memory, savedAt('a', 1));
    save(memory, savedAt('b', 2));
    save(memory, savedAt('a', 3));
    expect(open().saved.get()).toEqual([savedAt('a', 3), savedAt('b', 2)]);
  });

  test('return to their position when removal is undone', () => {
    const memory = open();
    for (const number of [1, 2, 3]) save(memory, savedAt(number, number));
    unsave(memory, id(2));
    expect(open().saved.get()).toEqual([savedAt(3, 3), savedAt(1, 1)]);
    save(memory, savedAt(2, 2));
    expect(open().saved.get()).toEqual([savedAt(3, 3), savedAt(2, 2), savedAt(1, 1)]);
  });

  test('are limited to a thousand', () => {
    const memory = open();
    memory.saved.update(() =>
      Array.from({ length: 1200 }, (_, number) => savedAt(number, 1200 - number)),
    );
    expect(open().saved.get()).toHaveLength(1000);
    expect(open().saved.get()[0]).toEqual(savedAt(0, 1200));
  });
});

describe('the last visit', () => {
  test('is null on a reader’s first visit, in every tab', () => {
    expect(open({ now: noon }).lastVisit).toBeNull();
    expect(open({ now: noon + hour / 6 }).lastVisit).toBeNull();
  });

  test('ended when the reader was last here', () => {
    open({ now: noon });
    open({ now: noon + hour / 6 });
    expect(open({ now: noon + 5 * hour }).lastVisit).toBe(noon + hour / 6);
  });

  test('stays the same during a visit, even in another tab', () => {
    open({ now: noon });
    open({ now: noon + 5 * hour });
    expect(open({ now: noon + 5.1 * hour }).lastVisit).toBe(noon);
    expect(open({ now: noon + 5.4 * hour }).lastVisit).toBe(noon);
  });

  test('ends when the page is left, not when it was opened', () => {
    let now = noon;
    openMemory({ base: '/', openStorage: () => storage, now: () => now });
    now = noon + 2 * hour;
    dispatchEvent(new Event('pagehide'));
    expect(open({ now: noon + 5 * hour }).lastVisit).toBe(noon + 2 * hour);
  });
});

describe('the memory of a site', () => {
  test('is separate from another site’s on the same host', () => {
    markRead(open({ base: '/news/' }), [{ id: id('a') }]);
    expect(open({ base: '/' }).read.get().size).toBe(0);
    expect(open({ base: '/news/' }).read.get().size).toBe(1);
  });

  test('is empty, and works, if the browser blocks storage', () => {
    const memory = open({ openStorage: forbiddenStorage });
    expect(memory.preferences.get()).toEqual(defaultPreferences);
    markRead(memory, [{ id: id('a') }]);
    save(memory, savedAt('b', 1));
    memory.preferences.update((before) => ({ ...before, theme: 'dark' }));
    expect(memory.read.get().has(id('a'))).toBe(true);
    expect(memory.saved.get()).toEqual([savedAt('b', 1)]);
    expect(memory.preferences.get().theme).toBe('dark');
  });

  test('keeps how many reports were seen, of the 2,000 stories seen last', () => {
    const memory = open();
    for (let story = 0; story <= 2000; story += 1) noteReports(memory, [seenStory(`s${story}`, 1)]);
    noteReports(memory, [seenStory('s1', 5)]);
    const { seen } = open();
    expect(seen.get().size).toBe(2000);
    expect(seen.get().get(id('s0'))).toBeUndefined();
    expect([...seen.get()].at(-1)).toEqual([id('s1'), 5]);
  });

  test('keeps how many reports a story had when it was marked as read, where that is known', () => {
    const memory = open();
    markRead(memory, [seenStory('a', 4), { id: id('b') }]);
    expect([...open().seen.get()]).toEqual([[id('a'), 4]]);
    expect(open().read.get().has(id('b'))).toBe(true);
  });

  test('opens whatever the storage contains', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.jsonValue().map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(anything, anything, anything, anything, anything, (...texts) => {
        for (const [index, what] of ['visits', 'preferences', 'read', 'saved', 'seen'].entries()) {
          storage.setItem(`lede:1:/:${what}`, texts[index] ?? '');
        }
        const memory = open();
        markRead(memory, [{ id: id('a') }]);
        save(memory, savedAt('b', noon));
        noteReports(memory, [seenStory('c', 7)]);
        expect(memory.read.get().has(id('a'))).toBe(true);
        expect(open().seen.get().get(id('c'))).toBe(7);
        expect(open().saved.get()).toContainEqual(savedAt('b', noon));
        expect(Object.keys(memory.preferences.get())).toEqual(Object.keys(defaultPreferences));
      }),
    );
  });
});
