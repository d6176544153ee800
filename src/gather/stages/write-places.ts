import { isUtf8 } from 'node:buffer';
import { realpathSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { readBounded } from '#documents/files/read-file.ts';
import { foldFileName } from '#documents/files/writable-path.ts';
import type { FeedRecord } from '#gather/feed-record.ts';
import type { NewStory } from '#gather/place/begin-story.ts';
import { placeReports } from '#gather/state/place-reports.ts';
import type { StateLog } from '#gather/state/state-log.ts';
import { addEventKey } from '#gather/write/add-event-key.ts';
import { addReports } from '#gather/write/add-reports.ts';
import { composeDocument } from '#gather/write/compose-document.ts';
import type { Report } from '#gather/write/report.ts';
import { writeWhole } from '#gather/write/write-whole.ts';

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

  /** @param taken the names that a new document can't have; grows with each */
  constructor(folder: string, state: StateLog<FeedRecord>, taken: Set<string>) {
    this.#folder = folder;
    this.#state = state;
    this.#taken = taken;
  }

  /** Writes a new document. */
  begin(story: NewStory): void {
    const { name, text, added, note } = composeDocument(story, this.#taken);
    const reports = [story.main, ...added];
    this.#taken.add(foldFileName(basename(name, extname(name))));
    const result = placeReports(this.#state, this.#folder, {
      file: name,
      text,
      before: null,
      reports,
    });
    if (result.kind !== 'written') {
      this.#say(
        name,
        result.kind === 'failed' ? `could not be written: ${result.reason}.` : 'is there already.',
      );
      return;
    }
    this.written.push(name);
    this.reports += reports.length;
    this.#leaveOut(name, story.coverage, added, note);
  }

  /** Adds reports to the coverage of a document. */
  extend(file: string, reports: readonly Report[]): void {
    const read = this.#read(file);
    if (read === null) return;
    const addition = addReports(read.text, reports);
    if (!addition.ok) {
      this.#say(file, `was left as it is: ${addition.reason}. Its new reports wait.`);
      return;
    }
    const { text, added, note } = addition;
    if (added.length > 0) {
      const placed = { file, text, before: read.bytes, reports: added };
      const result = placeReports(this.#state, this.#folder, placed);
      if (result.kind !== 'written') {
        const why =
          result.kind === 'failed'
            ? `could not be written: ${result.reason}.`
            : 'was saved meanwhile.';
        this.#say(file, `${why} Its new reports wait for the next run.`);
        return;
      }
      this.extended.push(file);
      this.reports += added.length;
    }
    this.#leaveOut(file, reports, added, note);
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
      const result = keyed.ok ? writeWhole(join(this.#folder, file), keyed.text, read.bytes) : null;
      if (result?.kind === 'written') this.named.push(file);
      else if (!keyed.ok) this.#say(file, `was left as it is: ${keyed.reason}.`);
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
    this.#say(file, 'could not be read any more. Its new reports wait for the next run.');
    return null;
  }

  #say(file: string, words: string): void {
    this.notices.push(`${file}: ${words}`);
  }
}
