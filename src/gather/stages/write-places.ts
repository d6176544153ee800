import { isUtf8 } from 'node:buffer';
import { realpathSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { readBounded } from '#documents/files/read-file.ts';
import { foldFileName } from '#documents/files/writable-path.ts';
import type { FeedRecord } from '#gather/feed-record.ts';
import type { NewStory } from '#gather/place/begin-story.ts';
import { type Placement, placeReports } from '#gather/state/place-reports.ts';
import type { StateLog } from '#gather/state/state-log.ts';
import { addEventKey } from '#gather/write/add-event-key.ts';
import { addReports } from '#gather/write/add-reports.ts';
import { composeDocument } from '#gather/write/compose-document.ts';
import type { Report } from '#gather/write/report.ts';
import { writeWhole } from '#gather/write/write-whole.ts';

const theyWait = 'Its new reports wait for the next run.';

/** A document that is about to be written. */
type Prepared = {
  placement: Placement;
  /** What is to come into it, its main article aside. */
  coverage: readonly Report[];
  /** See add-reports.ts. */
  added: readonly Report[];
  note: string | null;
};

/** What was written into a folder of documents. Files are paths in the folder. */
export class Writing {
  readonly written: string[] = [];
  readonly extended: string[] = [];
  readonly named: string[] = [];
  readonly notices: string[] = [];
  reports = 0;
  readonly #folder: string;
  readonly #state: StateLog<FeedRecord>;
  readonly #taken: Set<string>;
  #prepared: Prepared[] = [];

  /** @param taken the names that a new document can't have; grows with each */
  constructor(folder: string, state: StateLog<FeedRecord>, taken: Set<string>) {
    this.#folder = folder;
    this.#state = state;
    this.#taken = taken;
  }

  /** Prepares a new document. */
  begin({ main, coverage }: NewStory): void {
    const { name, text, added, note } = composeDocument({ main, coverage }, this.#taken);
    this.#taken.add(foldFileName(basename(name, extname(name))));
    const placement = { file: name, text, before: null, reports: [main, ...added] };
    this.#prepared.push({ placement, coverage, added, note });
  }

  /** Prepares more coverage of a document. */
  extend(file: string, reports: readonly Report[]): void {
    const read = this.#read(file);
    if (read === null) return;
    const addition = addReports(read.text, reports);
    if (!addition.ok) {
      this.#say(file, `was left as it is: ${addition.reason}. Its new reports wait.`);
      return;
    }
    const { text, added, note } = addition;
    if (added.length === 0) {
      this.#leaveOut(file, reports, added, note);
      return;
    }
    const placement = { file, text, before: read.bytes, reports: added };
    this.#prepared.push({ placement, coverage: reports, added, note });
  }

  /** Writes what was prepared. */
  write(): void {
    const prepared = this.#prepared;
    this.#prepared = [];
    const placements = prepared.map(({ placement }) => placement);
    const results = placeReports(this.#state, this.#folder, placements);
    for (const [index, { placement, coverage, added, note }] of prepared.entries()) {
      const { file, before, reports } = placement;
      const result = results[index];
      if (result?.kind === 'written') {
        (before === null ? this.written : this.extended).push(file);
        this.reports += reports.length;
        this.#leaveOut(file, coverage, added, note);
      } else if (result?.kind === 'failed') {
        this.#say(file, `could not be written: ${result.reason}. ${theyWait}`);
      } else {
        this.#say(
          file,
          `${before === null ? 'is there already' : 'was saved meanwhile'}. ${theyWait}`,
        );
      }
    }
  }

  /** Gives documents the same event, where they have none. */
  nameEvent(files: readonly { file: string; event: string | null }[]): void {
    const [first] = files;
    if (first === undefined) return;
    const given = files.find(({ event }) => event !== null && event !== 'none')?.event;
    const key = given ?? basename(first.file, extname(first.file));
    for (const { file, event } of files) {
      const read = event === null ? this.#read(file) : null;
      if (read === null) continue;
      const keyed = addEventKey(read.text, key);
      if (!keyed.ok) this.#say(file, `was left as it is: ${keyed.reason}.`);
      else if (keyed.text !== read.text) {
        const result = writeWhole(join(this.#folder, file), keyed.text, read.bytes);
        if (result.kind === 'written') this.named.push(file);
      }
    }
  }

  /** Reports for which a document has no room, or which it names already, don't wait any longer. */
  #leaveOut(
    file: string,
    reports: readonly Report[],
    added: readonly Report[],
    note: string | null,
  ): void {
    const isIn = new Set(added);
    const others = reports.filter((report) => !isIn.has(report));
    const fate =
      note === null ? { is: 'placed' as const, file } : { is: 'left-out' as const, why: note };
    this.#state.rememberArticles(
      others.map(({ article: { identity }, seenAt }) => {
        const goneAt = this.#state.articles.get(identity)?.goneAt ?? null;
        return { identity, seenAt, goneAt, fate };
      }),
    );
    if (note !== null) this.#say(file, note);
  }

  #read(file: string): { bytes: Uint8Array; text: string } | null {
    const content = readBounded(join(this.#folder, file), realpathSync(this.#folder));
    if (content.kind === 'bytes' && isUtf8(content.bytes)) {
      return { bytes: content.bytes, text: Buffer.from(content.bytes).toString() };
    }
    this.#say(file, `could not be read any more. ${theyWait}`);
    return null;
  }

  #say(file: string, words: string): void {
    this.notices.push(`${file}: ${words}`);
  }
}
