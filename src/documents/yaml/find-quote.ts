import type { Position } from '#documents/problems/diagnostics.ts';

/**
 * Why YAML does not parse: the place in it, counted from 1; a reason that completes "The front matter is
 * not valid YAML: …"; and what to do about it.
 */
export type YamlDiagnostic = Position & { reason: string; advice: string };

const quoted = /^(\s*(?:- +)*(?:[\w-]+: +)?)(["'])/;
const endOfLine = /^\s*(#.*)?$/;

/** Finds the first quotation mark, up to the line `last`, that is not closed, or closed too early. */
export function findQuote(lines: readonly string[], last: number): YamlDiagnostic | null {
  let index = 0;
  while (index < last) {
    const [before, indent = '', quote = ''] = quoted.exec(lines[index] ?? '') ?? [];
    if (before === undefined) {
      index += 1;
      continue;
    }
    const start = { line: index + 1, column: indent.length + 1 };
    const close = findClose(lines, index, before.length, quote);
    const rest = close === null ? '' : (lines[close.index]?.slice(close.column) ?? '');
    if (close === null || (close.index > index && !endOfLine.test(rest))) {
      return {
        ...start,
        reason: 'this quotation mark is not closed',
        advice: `Close it with ${quote} at the end of the line.`,
      };
    }
    if (!endOfLine.test(rest) && !rest.startsWith(':')) {
      return {
        line: index + 1,
        column: close.column,
        reason: 'this quotation mark ends the text, but more text follows',
        advice:
          quote === '"'
            ? 'Write quotation marks inside the text as `\\"`.'
            : "Double apostrophes inside the text (''), or put the text in double quotes.",
      };
    }
    index = close.index + 1;
  }
  return null;
}

/** Where a quoted text ends: the index of the line, and the column after the mark. Null if nowhere. */
function findClose(
  lines: readonly string[],
  from: number,
  column: number,
  quote: string,
): { index: number; column: number } | null {
  const pattern = quote === '"' ? /\\.|(")/g : /''|(')/g;
  for (let index = from; index < lines.length; index += 1) {
    pattern.lastIndex = index === from ? column : 0;
    for (const found of (lines[index] ?? '').matchAll(pattern)) {
      if (found[1] !== undefined) return { index, column: found.index + 1 };
    }
  }
  return null;
}
