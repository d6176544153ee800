import { beforeEach, describe, expect, test, vi } from 'vitest';
import { persist } from '#client/reader/store/persisted-store.ts';
import {
  dispatchStorageEvent,
  FakeStorage,
  forbiddenStorage,
} from '#tests/support/client/fake-storage.ts';

const key = 'words';

/** A list of words, as far as what was found is one. */
function parseWords(found: unknown): readonly string[] {
  const list: unknown[] = Array.isArray(found) ? found : [];
  return list.filter((word) => typeof word === 'string');
}

let storage: FakeStorage;

beforeEach(() => {
  storage = new FakeStorage();
});

function open(openStorage: () => Storage = () => storage) {
  return persist(openStorage, key, { parse: parseWords, toPlain: (words) => words });
}

function add(words: ReturnType<typeof open>, word: string): void {
  words.update((before) => [...before, word]);
}

describe('a stored value', () => {
  test('is there when the page is opened again', () => {
    add(open(), 'ferry');
    expect(open().get()).toEqual(['ferry']);
  });

  test('notifies its listeners, and only when it changes', () => {
    const words = open();
    const listener = vi.fn();
    const stop = words.subscribe(listener);
    add(words, 'ferry');
    words.update((before) => before);
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
    add(words, 'bridge');
    expect(listener).toHaveBeenCalledTimes(1);
  });

  test('changes when another tab changes it', () => {
    const here = open();
    const listener = vi.fn();
    here.subscribe(listener);
    storage.setItem(key, '["ferry"]');
    dispatchStorageEvent(key);
    expect(here.get()).toEqual(['ferry']);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  test('is gone when another tab clears the storage', () => {
    const here = open();
    add(here, 'ferry');
    storage.clear();
    dispatchStorageEvent(null);
    expect(here.get()).toEqual([]);
  });

  test('keeps both changes when two tabs write at the same time', () => {
    const here = open();
    const there = open();
    add(here, 'ferry');
    add(there, 'bridge');
    expect(open().get()).toEqual(['ferry', 'bridge']);
  });

  test('is up to date on a page from the back/forward cache', () => {
    const here = open();
    storage.setItem(key, '["ferry"]');
    dispatchEvent(new Event('pageshow'));
    expect(here.get()).toEqual(['ferry']);
  });
});

describe('corrupt storage', () => {
  test.each(['', '{', 'null', '42', '"ferry"', '{"words":[]}', '[1,null,{}]', '\u0000'])(
    'loses the stored value and breaks nothing else: %j',
    (nonsense) => {
      storage.setItem(key, nonsense);
      const words = open();
      expect(words.get()).toEqual([]);
      add(words, 'ferry');
      expect(open().get()).toEqual(['ferry']);
    },
  );

  test('loses only what is invalid', () => {
    storage.setItem(key, '["ferry",{"a":1},"bridge"]');
    expect(open().get()).toEqual(['ferry', 'bridge']);
  });
});

describe('full storage', () => {
  test('still remembers as long as the page is open, and says so', () => {
    const words = open();
    expect(words.isSafe()).toBe(true);
    storage.room = 12;
    add(words, 'ferry');
    add(words, 'bridge');
    expect(words.get()).toEqual(['ferry', 'bridge']);
    expect(words.isSafe()).toBe(false);
    expect(open().get()).toEqual(['ferry']);
  });

  test('does not lose an unsaved value when another tab writes', () => {
    const words = open();
    storage.room = 12;
    add(words, 'ferry');
    add(words, 'bridge');
    storage.setItem(key, '["pier"]');
    dispatchStorageEvent(key);
    expect(words.get()).toEqual(['ferry', 'bridge']);
  });

  test('saves everything once there is room again', () => {
    const words = open();
    storage.room = 12;
    add(words, 'ferry');
    add(words, 'bridge');
    storage.room = 100;
    add(words, 'pier');
    expect(words.isSafe()).toBe(true);
    expect(open().get()).toEqual(['ferry', 'bridge', 'pier']);
  });
});

describe('blocked storage', () => {
  test('still remembers as long as the page is open, and says so', () => {
    const words = open(forbiddenStorage);
    expect(words.get()).toEqual([]);
    expect(words.isSafe()).toBe(false);
    add(words, 'ferry');
    add(words, 'bridge');
    expect(words.get()).toEqual(['ferry', 'bridge']);
    dispatchStorageEvent(key);
    expect(words.get()).toEqual(['ferry', 'bridge']);
  });
});
