import { documentSchema } from './schema.ts';

/** What follows the front matter: Markdown, and the line of the file on which it begins. */
export type Body = { markdown: string; firstLine: number };

/** The two parts of a document. `firstLine` is the line of the file on which the YAML begins. */
type FrontMatter = { yaml: string; body: Body; firstLine: number };

export type FrontMatterResult =
  | { ok: true; matter: FrontMatter }
  | {
      ok: false;
      code: 'empty-file' | 'not-a-document' | 'front-matter-unopened' | 'front-matter-open';
      line: number;
    };

const opening = /^(?:[ \t]*\n)*---[ \t]*(?:\n|$)/;
const closing = /^---[ \t]*$/m;
const firstKey = /^\s*(\w+):(?:\s|$)/;

/** Splits a document into the YAML between two lines of `---`, and the body. Lines end with `\n`. */
export function splitFrontMatter(text: string): FrontMatterResult {
  if (text.trim() === '') return { ok: false, code: 'empty-file', line: 1 };
  const open = opening.exec(text)?.[0];
  if (open === undefined) {
    const key = firstKey.exec(text)?.[1] ?? '';
    const code = isDocumentKey(key) ? 'front-matter-unopened' : 'not-a-document';
    return { ok: false, code, line: 1 };
  }
  const line = open.trimEnd().split('\n').length;
  const rest = text.slice(open.length);
  const close = closing.exec(rest);
  if (close === null) return { ok: false, code: 'front-matter-open', line };
  const yaml = rest.slice(0, close.index);
  const afterwards = rest.slice(close.index + close[0].length);
  const markdown = afterwards.trimStart();
  const lines = markdown === '' ? [] : text.slice(0, text.length - markdown.length).split('\n');
  const body = { markdown: markdown.trimEnd(), firstLine: lines.length };
  return { ok: true, matter: { yaml, body, firstLine: line + 1 } };
}

/** Whether a file that begins with a key was meant to be a document. */
export function isDocumentKey(key: string): boolean {
  return key === 'category' || Object.hasOwn(documentSchema.shape, key);
}
