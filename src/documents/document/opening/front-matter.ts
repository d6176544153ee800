import { diagnoseOpening, type OpeningFault } from './diagnose-opening.ts';
import { isBlankLine, isDashes } from './document-lines.ts';

/**
 * What follows the front matter: Markdown, the line of the file on which it begins, and the front matter
 * above it, which a stray `---` may have ended too early.
 */
export type Body = { markdown: string; firstLine: number; above: string };

/** The two parts of a document. `firstLine` is the line of the file on which the YAML begins. */
type FrontMatter = { yaml: string; body: Body; firstLine: number };

export type FrontMatterFault =
  | { code: 'empty-file'; line: number }
  | { code: 'front-matter-open'; line: number }
  | OpeningFault;

export type FrontMatterResult =
  | { ok: true; matter: FrontMatter }
  | { ok: false; fault: FrontMatterFault };

/**
 * Splits a document into the YAML between two lines of `---`, and the body, from which only empty lines
 * at its start and white space at its end are cut. Lines end with `\n`.
 */
export function splitFrontMatter(text: string): FrontMatterResult {
  if (text.trim() === '') return { ok: false, fault: { code: 'empty-file', line: 1 } };
  const lines = text.split('\n');
  const first = lines.findIndex((line) => !isBlankLine(line));
  if (first === -1 || !isDashes(lines[first] ?? '')) {
    return { ok: false, fault: diagnoseOpening(lines, Math.max(first, 0)) };
  }
  const last = lines.findIndex((line, index) => index > first && isDashes(line));
  if (last === -1) return { ok: false, fault: { code: 'front-matter-open', line: first + 1 } };
  const yaml = last === first + 1 ? '' : `${lines.slice(first + 1, last).join('\n')}\n`;
  const start = lines.findIndex((line, index) => index > last && line.trim() !== '');
  const markdown = start === -1 ? '' : lines.slice(start).join('\n').trimEnd();
  const body = { markdown, firstLine: start + 1, above: yaml };
  return { ok: true, matter: { yaml, body, firstLine: first + 2 } };
}
