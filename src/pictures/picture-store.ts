import {
  appendFileSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { compareText } from '#documents/text/compare-text.ts';
import { indexName, picturesFolder } from './kept/file-names.ts';
import { type PictureIndex, readIndex } from './kept/read-index.ts';
import { type PictureFate, pictureRecord } from './kept/record.ts';

const temporaryName = /^\.new-/;

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
    for (const name of readdirSync(this.#folder)) {
      if (temporaryName.test(name)) rmSync(join(this.#folder, name), { force: true });
    }
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
    const temporary = join(this.#folder, `.new-${name}`);
    writeFileSync(temporary, bytes);
    const file = openSync(temporary, 'r+');
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, join(this.#folder, name));
  }
}

/** The keys in the order of the schema, as they come out of the index, so that the same fate is the same line. */
function printLine(address: string, fate: PictureFate): string {
  return `${JSON.stringify(pictureRecord.parse({ address, fate }))}\n`;
}
