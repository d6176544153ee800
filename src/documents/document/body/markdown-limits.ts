import { limits } from '#documents/limits.ts';

/** The marks at the start of a line (list, quote, heading, rule), and their indentation. */
const lineMarks = /^([ \t]*)((?:(?:>|[-+*=#]+|\d{1,9}[.)])[ \t]*)+)/gm;
const inlineMarks = /[*_`[\]<]/g;

/**
 * Whether Markdown has more marks or lines than any text needs. Some marks cost a parser quadratic time,
 * and nested ones more.
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
