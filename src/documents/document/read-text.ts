import { printPath } from '#documents/problems/diagnostics.ts';
import { shorten } from '#documents/text/describe-value.ts';
import { repairText } from '#documents/text/repair-text.ts';
import { type ParseContext, pathOf, report } from './parse-context.ts';

/** A text with its damage repaired, cut to at most `longest` UTF-16 code units before that. */
export function readText(text: string | undefined, longest: number, context: ParseContext): string {
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
  const repaired = repairText(whole);
  if (repaired.repairs.length > 0) {
    report(context, 'text-repaired', {
      key: printPath(pathOf(context)),
      repairs: repaired.repairs.join(', ').replaceAll('-', ' '),
      ...describeChange(whole, repaired.text),
    });
  }
  return repaired.text;
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
