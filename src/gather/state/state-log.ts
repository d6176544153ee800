import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  syncFolder,
  temporaryPath,
  writeAll,
  writeTemporary,
} from '#documents/files/temporary-file.ts';
import type { Memory } from './memory.ts';
import { type RememberedArticle, type StateRecord, stateFormat } from './records.ts';

/** What a feed was found to say. `listing` is null if it has not changed since it was last read. */
export type FeedReading<Feed> = {
  address: string;
  feed: Feed;
  articles: readonly RememberedArticle[];
  listing: readonly string[] | null;
};

/** Smaller files are not worth writing anew, in bytes. */
const smallest = 16_384;

/**
 * What is remembered from run to run, in memory and on disk. Everything that it takes is appended to its
 * file at once, and survives the end of the process; what was taken before `sync` survives the end of the
 * system too.
 *
 * @throws errors of the file system, from all that writes; and if it is closed.
 */
export class StateLog<Feed> {
  readonly #path: string;
  readonly #memory: Memory<Feed>;
  /** Null once it is closed: its number may belong to another file then. */
  #file: number | null;
  #size: number;
  /** Whether the last line may be cut, because the disk was full. */
  #isCut = false;

  /** Opens a file that is there, and has `size` bytes, which say what is in the memory. */
  constructor(path: string, memory: Memory<Feed>, size: number) {
    this.#path = path;
    this.#memory = memory;
    this.#file = openSync(path, 'a');
    this.#size = size;
  }

  get articles(): ReadonlyMap<string, RememberedArticle> {
    return this.#memory.articles;
  }

  get feeds(): ReadonlyMap<string, Feed> {
    return this.#memory.feeds;
  }

  /** By the address of each feed: the identities of the articles that it tells of. */
  get listings(): ReadonlyMap<string, readonly string[]> {
    return this.#memory.listings;
  }

  rememberArticles(articles: readonly RememberedArticle[]): void {
    if (articles.length === 0) return;
    this.#append(articles.map((article) => ({ kind: 'article', ...article })));
  }

  /** Waits until all of it is on the disk. */
  sync(): void {
    fsyncSync(this.#open());
  }

  /**
   * Remembers what a feed says: first its new articles, last what it is asked with the next time, so that a
   * run that is killed in between is told of the articles again.
   */
  rememberFeed({ address, feed, articles, listing }: FeedReading<Feed>, now: number): void {
    const gone = listing === null ? [] : this.#memory.goneFrom(address, listing, now);
    this.#append([
      ...[...gone, ...articles].map((article) => ({ kind: 'article' as const, ...article })),
      ...(listing === null ? [] : [{ kind: 'listing' as const, address, articles: listing }]),
      { kind: 'feed', address, feed },
    ]);
  }

  /** Forgets the feeds that are no longer subscribed to. */
  keepFeeds(addresses: ReadonlySet<string>, now: number): void {
    const known = new Set([...this.#memory.feeds.keys(), ...this.#memory.listings.keys()]);
    for (const address of known) {
      if (addresses.has(address)) continue;
      const gone = this.#memory.goneFrom(address, [], now);
      this.#append([
        ...gone.map((article) => ({ kind: 'article' as const, ...article })),
        { kind: 'dropped', address },
      ]);
    }
  }

  /** Forgets what is old (see memory.ts), and writes the file anew if it is twice as large as it need be. */
  compactIfGrown(now: number): void {
    this.#memory.forget(now);
    const live = print(this.#memory);
    if (this.#size > Math.max(smallest, 2 * live.length)) this.#writeAnew(live);
  }

  /** Closes the file, once all of it is on the disk. */
  close(): void {
    const file = this.#open();
    this.#file = null;
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  }

  #open(): number {
    if (this.#file === null) throw new Error('The state is closed: its run has ended.');
    return this.#file;
  }

  #append(records: readonly StateRecord<Feed>[]): void {
    const file = this.#open();
    const bytes = Buffer.from((this.#isCut ? '\n' : '') + records.map(printLine).join(''));
    this.#isCut = true;
    writeAll(file, bytes);
    this.#isCut = false;
    this.#size += bytes.length;
    for (const record of records) this.#memory.take(record);
  }

  #writeAnew(bytes: Buffer): void {
    const before = this.#open();
    writeState(this.#path, bytes);
    this.#file = openSync(this.#path, 'a');
    closeSync(before);
    this.#size = bytes.length;
  }
}

/** Writes the state's file whole, or not at all. */
export function writeMemory<Feed>(path: string, memory: Memory<Feed>): number {
  const bytes = print(memory);
  writeState(path, bytes);
  return bytes.length;
}

function writeState(path: string, bytes: Buffer): void {
  const temporary = temporaryPath(dirname(path));
  writeTemporary(temporary, bytes, null);
  renameSync(temporary, path);
  syncFolder(dirname(path));
}

function print<Feed>(memory: Memory<Feed>): Buffer {
  const lines = [`${JSON.stringify({ kind: 'lede-state', format: stateFormat })}\n`];
  for (const record of memory.records()) lines.push(printLine(record));
  return Buffer.from(lines.join(''));
}

function printLine(record: unknown): string {
  return `${JSON.stringify(record)}\n`;
}
