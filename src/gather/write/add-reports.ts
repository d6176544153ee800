import { limits } from '#documents/limits.ts';
import { findRelated, type RelatedPlace } from './find-related.ts';
import { knownIdentities } from './known-identities.ts';
import { type Edit, editDocument, type OpenDocument, openDocument } from './open-document.ts';
import { printEntry, printInline, type YamlKeys } from './print-yaml.ts';
import type { Report } from './report.ts';
import { reportKeys } from './report-keys.ts';

/**
 * A document with more coverage. `added` are the reports that it has gained; `note` is a sentence about
 * those for which it has no room, null if there are none. If it can't be changed, `reason` completes
 * "… was left as it is: …".
 */
export type Addition =
  | { ok: true; text: string; added: readonly Report[]; note: string | null }
  | { ok: false; reason: string };

/**
 * Adds entries of coverage to the text of a document, as text at the end of `related`: every other byte
 * stays as it was, byte order mark and line endings too. Articles that the document names already are
 * passed over. The result is read again, and says what the document said plus the new entries.
 */
export function addReports(text: string, reports: readonly Report[]): Addition {
  const opened = openDocument(text);
  if (!opened.ok) return opened;
  const { document } = opened;
  const related = document.keys.related ?? [];
  if (!Array.isArray(related)) return { ok: false, reason: 'its `related` is not a list' };
  const news = withoutKnown(document, reports);
  if (news.length === 0) return { ok: true, text, added: [], note: null };
  const room = Math.max(0, limits.coverageEntries - related.length);
  if (room === 0) return { ok: true, text, added: [], note: noteOn(news.length, true) };
  const place = findRelated(document.yaml);
  if (place.kind === 'nowhere') return { ok: false, reason: place.reason };
  if (place.kind === 'lines' && place.key && Object.hasOwn(document.keys, 'related')) {
    return { ok: false, reason: 'its `related` comes from another group of keys, by `<<`' };
  }
  return addUpTo(document, place, related, news, room);
}

/** Adds as many of the first reports as there is room for, in entries and in bytes. */
function addUpTo(
  document: OpenDocument,
  place: Exclude<RelatedPlace, { kind: 'nowhere' }>,
  related: readonly unknown[],
  reports: readonly Report[],
  room: number,
): Addition {
  let added = reports.slice(0, room);
  let edits: Edit[] = [];
  while (added.length > 0) {
    edits = editsFor(place, added.map(reportKeys));
    if (sizeWith(document, edits) <= limits.documentBytes) break;
    added = added.slice(0, -1);
  }
  const note = noteOn(reports.length - added.length, added.length === room);
  if (added.length === 0) return { ok: true, text: document.text, added, note };
  const expected = { ...document.keys, related: [...related, ...added.map(reportKeys)] };
  const result = editDocument(document, edits, expected);
  return result.ok ? { ...result, added, note } : result;
}

/** In bytes, where every line ends with two. */
function sizeWith(document: OpenDocument, edits: readonly Edit[]): number {
  const texts = edits.map(({ text }) => text.replaceAll('\n', '\r\n'));
  return Buffer.byteLength(document.text) + Buffer.byteLength(texts.join(''));
}

function editsFor(
  place: Exclude<RelatedPlace, { kind: 'nowhere' }>,
  entries: readonly YamlKeys[],
): Edit[] {
  const { at } = place;
  if (place.kind === 'inline') {
    const texts = entries.map((entry, index) => {
      const separated = place.isFirst && index === 0 ? '' : `,${place.gap || ' '}`;
      return separated + printInline('', entry);
    });
    return [{ from: at, to: at, text: texts.join('') }];
  }
  const { column, style, cut } = place;
  const dashes = place.key ? column + style.dash : column;
  const lines = entries.flatMap((entry) => printEntry(entry, dashes, style));
  const text = (place.key ? [`${' '.repeat(column)}related:`, ...lines] : lines)
    .map((line) => `${line}\n`)
    .join('');
  const added = { from: at, to: at, text };
  return cut === null ? [added] : [added, { ...cut, text: '' }];
}

function noteOn(leftOut: number, isFull: boolean): string | null {
  if (leftOut === 0) return null;
  const reports = leftOut === 1 ? '1 more report was' : `${leftOut} more reports were`;
  return isFull
    ? `It names ${limits.coverageEntries} reports, the most that a story may have: ${reports} left out.`
    : `It is as large as a document may be: ${reports} left out.`;
}

function withoutKnown({ keys }: OpenDocument, reports: readonly Report[]): Report[] {
  const known = knownIdentities(keys);
  return reports.filter(({ article: { identity } }) => {
    const isNew = !known.has(identity);
    known.add(identity);
    return isNew;
  });
}
