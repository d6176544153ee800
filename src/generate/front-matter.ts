import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { type Finding, finding, type ProblemCode } from './problems.ts';

/** The front matter of a document, as text. `firstLine` is the line of the file it begins on. */
export type FrontMatter = { yaml: string; body: string; firstLine: number };

const opening = /^\uFEFF?---[ \t]*\r?\n/;
const closing = /^---[ \t]*$/m;

/** A value, or why there is none. */
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; finding: Finding };

/** Takes a document apart: YAML between lines of `---`, then the body. */
export function splitFrontMatter(file: string, text: string): Outcome<FrontMatter> {
  const fail = (code: ProblemCode): Outcome<FrontMatter> => ({
    ok: false,
    finding: finding(code, file, { line: 1, column: 1 }),
  });
  if (/^\uFEFF?\s*$/.test(text)) return fail('empty-file');
  const open = opening.exec(text);
  if (open === null) return fail('not-a-document');
  const rest = text.slice(open[0].length).replaceAll('\r\n', '\n');
  const close = closing.exec(rest);
  if (close === null) return fail('front-matter-open');
  const body = rest.slice(close.index + close[0].length).trim();
  return { ok: true, value: { yaml: rest.slice(0, close.index), body, firstLine: 2 } };
}

/** A YAML mapping as it was written: keys are strings, values anything. */
export type Keys = Readonly<Record<string, unknown>>;

/** Parses front matter with YAML's core schema (no dates, no binary, no code). */
export function parseFrontMatter(file: string, matter: FrontMatter): Outcome<Keys> {
  try {
    const value = load(matter.yaml, { schema: CORE_SCHEMA });
    if (isKeys(value)) return { ok: true, value };
    const at = { line: matter.firstLine, column: 1 };
    return { ok: false, finding: finding('front-matter-not-keys', file, at) };
  } catch (error) {
    return { ok: false, finding: yamlFinding(file, matter, error) };
  }
}

export function isKeys(value: unknown): value is Keys {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function yamlFinding(file: string, matter: FrontMatter, error: unknown): Finding {
  const reason = error instanceof YAMLException ? error.reason : 'it is nested too deeply';
  const mark = error instanceof YAMLException ? error.mark : undefined;
  const line = (mark?.line ?? 0) + matter.firstLine;
  const at = { line, column: (mark?.column ?? 0) + 1 };
  return finding('yaml-broken', file, at, { reason, advice: yamlAdvice(reason) });
}

/** What to do about the usual mistakes, told by js-yaml's reasons for them. */
function yamlAdvice(reason: string): string {
  if (/tab char/.test(reason)) return 'Indent with spaces; YAML allows no tabs there.';
  if (/duplicated mapping key/.test(reason)) return 'Delete one of the two lines with this key.';
  if (/unexpected end of the stream within a (double|single) quoted/.test(reason)) {
    return 'A quotation mark is not closed. Close it on the line where it opens.';
  }
  if (/bad indentation|multiline key|implicit key|implicit map/.test(reason)) {
    return 'Put the value in double quotes if it holds a colon or quotation marks, and check the indentation.';
  }
  if (/alias/.test(reason))
    return 'Write the value out, or put it in quotes if it begins with `*`.';
  return 'Check this line: indentation, quotation marks, colons. Putting the value in double quotes often helps.';
}
