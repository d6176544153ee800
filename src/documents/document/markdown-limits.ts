import { limits } from '#documents/limits.ts';

/** What begins a line of a list, a quote, a heading or a rule, and how far it is indented. */
const lineMarks = /^([ \t]*)((?:(?:>|[-+*=#]+|\d{1,9}[.)])[ \t]*)+)/gm;
const inlineMarks = /[*_`[\]<]/g;

/**
 * Whether a Markdown has more marks, or more lines, than any text needs. Some of them cost a parser the
 * square of their number, and nested ones more.
 */
export function exceedsMarkdownLimits(markdown: string): boolean {
  if (markdown.split('\n', limits.bodyLines + 1).length > limits.bodyLines) return true;
  let marks = markdown.match(inlineMarks)?.length ?? 0;
  for (const [, indent = '', found = ''] of markdown.matchAll(lineMarks)) {
    const nested = found.match(/>|[-+*=#]+|\d+/g)?.length ?? 0;
    if (nested > limits.bodyNesting) return true;
    marks += nested + indent.length / 2;
  }
  return marks > limits.bodyMarks;
}
