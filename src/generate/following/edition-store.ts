import { join } from 'node:path';
import { digestOf } from '#cache/digest.ts';
import type { Cache } from '#cache/open-cache.ts';
import { readPack, removePack, writePack } from '#cache/pack.ts';
import { type Edition, fromKept, type KeptEdition, toKept } from './kept-edition.ts';

/** What was made of a folder that had a certain state. */
export type EditionStore = {
  /** Null where nothing was made of this state, or it wasn't kept. */
  read: (state: string) => Edition | null;
  write: (state: string, edition: Edition) => void;
};

/** Takes what was made of a state and kept, or makes it and keeps it. The state is null where it can't be told. */
export async function makeOnce(
  store: EditionStore | null,
  describe: () => string | null,
  make: () => Promise<Edition>,
): Promise<Edition> {
  const state = store === null ? null : describe();
  if (store === null || state === null) return make();
  const kept = store.read(state);
  if (kept !== null) return kept;
  const made = await make();
  store.write(state, made);
  return made;
}

/** How many stories, summaries or pages are in a part: all of them would be too much for one text. */
const partLength = 2000;

const listNames = ['stories', 'summaries', 'pages'] as const;

type Lists = Pick<KeptEdition, (typeof listNames)[number]>;

/** The rest of an edition, and in how many parts each list is. It is written last. */
type Head = { rest: KeptEdition['rest']; parts: Record<keyof Lists, number> };

/** Keeps the last edition in a cache. */
export function editionInCache({ folder, code }: Cache): EditionStore {
  const fileOf = (name: string) => join(folder, `edition-${name}`);
  const keyOf = (state: string, name: string) => digestOf(JSON.stringify([code, state, name]));
  const read = <Content>(state: string, name: string) =>
    readPack<Content>(fileOf(name), keyOf(state, name));

  function readList<Name extends keyof Lists>(
    state: string,
    name: Name,
    parts: number,
  ): Lists[Name][number][] | null {
    const list: Lists[Name][number][] = [];
    for (let part = 0; part < parts; part += 1) {
      const found = read<Lists[Name]>(state, `${name}-${part}`);
      if (found === null) return null;
      for (const each of found) list.push(each);
    }
    return list;
  }

  function writeList(state: string, name: keyof Lists, list: readonly unknown[]): number {
    const parts = Math.ceil(list.length / partLength);
    for (let part = 0; part < parts; part += 1) {
      const content = list.slice(part * partLength, (part + 1) * partLength);
      writePack(fileOf(`${name}-${part}`), keyOf(state, `${name}-${part}`), content);
    }
    removePartsFrom(name, parts);
    return parts;
  }

  /** Of an earlier edition, which had more. */
  function removePartsFrom(name: keyof Lists, first: number): void {
    for (let part = first; removePack(fileOf(`${name}-${part}`)); ) part += 1;
  }

  return {
    read: (state) => {
      const head = read<Head>(state, 'head');
      if (head === null) return null;
      const { rest, parts } = head;
      const stories = readList(state, 'stories', parts.stories);
      const summaries = readList(state, 'summaries', parts.summaries);
      const pages = readList(state, 'pages', parts.pages);
      if (stories === null || summaries === null || pages === null) return null;
      return fromKept({ stories, summaries, pages, rest });
    },
    write: (state, edition) => {
      const { rest, ...lists } = toKept(edition);
      const parts = {
        stories: writeList(state, 'stories', lists.stories),
        summaries: writeList(state, 'summaries', lists.summaries),
        pages: writeList(state, 'pages', lists.pages),
      };
      writePack(fileOf('head'), keyOf(state, 'head'), { rest, parts });
    },
  };
}
