import { printPath } from '#documents/problems/diagnostics.ts';
import { shorten } from '#documents/text/describe-value.ts';
import { endExcerpt } from '#documents/text/end-excerpt.ts';
import { repairText } from '#documents/text/repair-text.ts';
import { type ParseContext, pathOf, report } from './parse-context.ts';

/** A text with its damage repaired, cut to at most `longest` UTF-16 code units before that. */
export function readText(text: string | undefined, longest: number, context: ParseContext): string {
  return readRepaired(text, longest, context, repairText);
}

/** An excerpt, read like any text, with an ellipsis if it ends in mid-sentence. */
export function readExcerpt(
  text: string | undefined,
  longest: number,
  context: ParseContext,
): string {
  return readRepaired(text, longest, context, repairExcerpt);
}

type ReportedRepair = { text: string; repairs: readonly string[] };

function repairExcerpt(written: string): ReportedRepair {
  const { text, repairs } = repairText(written);
  const ended = endExcerpt(text);
  return { text: ended, repairs: ended === text ? repairs : [...repairs, 'ellipsis'] };
}

function readRepaired(
  text: string | undefined,
  longest: number,
  context: ParseContext,
  repair: (text: string) => ReportedRepair,
): string {
  if (text === undefined || text === '') return '';
  let whole = text;
  if (text.length > longest) {
    report(context, 'text-too-long', {
      key: printPath(pathOf(context)),
      count: String(text.length),
      limit: String(longest),
    });
    whole = text.slice(0, longest);
  }
  const repaired = repair(whole);
  if (repaired.repairs.length > 0) {
    report(context, 'text-repaired', {
      key: printPath(pathOf(context)),
      repairs: describeRepairs(repaired.repairs),
      ...describeChange(whole, repaired.text),
    });
  }
  const passage = lostLetters(repaired.text);
  if (passage !== null) {
    report(context, 'letters-lost', { key: printPath(pathOf(context)), passage });
  }
  return repaired.text;
}

/** Kinds of repair, in words. */
export function describeRepairs(repairs: readonly string[]): string {
  return repairs.join(', ').replaceAll('-', ' ');
}

/** The passage around the first U+FFFD, which stands where letters were lost; null if there is none. */
export function lostLetters(text: string): string | null {
  const at = text.indexOf('\ufffd');
  if (at === -1) return null;
  const start = Math.max(0, at - 20);
  return (start > 0 ? '…' : '') + shorten(text.slice(start), 60);
}

/** The passage around the first change to a text, before and after it. */
export function describeChange(before: string, after: string): { before: string; after: string } {
  const limit = Math.min(before.length, after.length);
  let same = 0;
  while (same < limit && before[same] === after[same]) same += 1;
  const start = Math.max(0, same - 20);
  const piece = (text: string) => (start > 0 ? '…' : '') + shorten(text.slice(start), 60);
  return { before: piece(before), after: piece(after) };
}
