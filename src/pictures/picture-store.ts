import { appendFileSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  removeLeftovers,
  removeTemporary,
  temporaryPath,
  writeTemporary,
} from '#documents/files/temporary-file.ts';
import { compareText } from '#documents/text/compare-text.ts';
import { findUnnamed } from './find-unnamed.ts';
import { fileNames, indexName, picturesFolder } from './kept/file-names.ts';
import { type PictureIndex, readIndex } from './kept/read-index.ts';
import { type KeptRecord, type PictureFate, pictureRecord } from './kept/record.ts';

/**
 * The pictures of a folder of documents, for whoever holds its lock. A file is written whole or not at all,
 * and what is remembered is on the disk at once: a run that is killed loses the picture that it was at.
 *
 * @throws errors of the file system, from all that writes.
 */
export class PictureStore {
  readonly #folder: string;
  readonly #index: Map<string, PictureFate>;
  readonly #names = new Set<string>();
  /** Lines of the index that could not be read, and were left out. */
  readonly faults: number;
  #bytes = 0;
  #isGrown = false;

  constructor(documents: string) {
    this.#folder = picturesFolder(documents);
    mkdirSync(this.#folder, { recursive: true });
    removeLeftovers(this.#folder);
    const { index, faults, isEnded } = readIndex(documents);
    this.#index = index;
    this.faults = faults;
    for (const fate of index.values()) this.#count(fate);
    if (faults > 0 || !isEnded) this.#writeIndex();
  }

  get index(): PictureIndex {
    return this.#index;
  }

  /** How many bytes the files of all pictures have. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Writes the files of a picture, by name. */
  writeFiles(files: ReadonlyMap<string, Uint8Array>): void {
    for (const [name, bytes] of files) this.#writeWhole(name, bytes);
  }

  /** Remembers what became of a picture. Its files must be there. */
  remember(address: string, fate: PictureFate): void {
    this.#index.set(address, fate);
    this.#count(fate);
    this.#isGrown = true;
    appendFileSync(join(this.#folder, indexName), printLine(address, fate));
  }

  /**
   * Forgets what no document has named for a month, and removes its files: so many pictures, with so many
   * bytes. One that is named at another address stays. `named` are the addresses in the documents.
   */
  prune(named: ReadonlySet<string>, now: Date): { count: number; bytes: number } {
    const { over, changed } = findUnnamed(this.#index, named, now);
    if (over.length + changed.size === 0) return { count: 0, bytes: 0 };
    const gone = new Map<string, KeptRecord>();
    for (const address of over) {
      const fate = this.#index.get(address);
      if (fate?.is === 'kept') gone.set(fate.name, fate);
      this.#index.delete(address);
    }
    for (const [address, fate] of changed) this.#index.set(address, fate);
    for (const fate of this.#index.values()) if (fate.is === 'kept') gone.delete(fate.name);
    this.#writeIndex();
    let bytes = 0;
    for (const picture of gone.values()) {
      for (const name of fileNames(picture)) rmSync(join(this.#folder, name), { force: true });
      this.#names.delete(picture.name);
      bytes += picture.bytes;
    }
    this.#bytes -= bytes;
    return { count: gone.size, bytes };
  }

  /** Writes the index anew, in the order of addresses, if anything was remembered. */
  close(): void {
    if (this.#isGrown) this.#writeIndex();
    this.#isGrown = false;
  }

  #count(fate: PictureFate): void {
    if (fate.is === 'failed') return;
    if (!this.#names.has(fate.name)) this.#bytes += fate.bytes;
    this.#names.add(fate.name);
  }

  #writeIndex(): void {
    const records = [...this.#index].sort(([a], [b]) => compareText(a, b));
    const lines = records.map(([address, fate]) => printLine(address, fate));
    this.#writeWhole(indexName, Buffer.from(lines.join('')));
  }

  #writeWhole(name: string, bytes: Uint8Array): void {
    const temporary = temporaryPath(this.#folder);
    try {
      writeTemporary(temporary, bytes, null);
      renameSync(temporary, join(this.#folder, name));
    } finally {
      // Gone if it has its own name now.
      removeTemporary(temporary);
    }
  }
}

/** The keys in the order of the schema, as they come out of the index, so that the same fate is the same line. */
function printLine(address: string, fate: PictureFate): string {
  return `${JSON.stringify(pictureRecord.parse({ address, fate }))}\n`;
}
