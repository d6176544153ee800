import { catalogue, type Severity } from './problem-catalogue.ts';

export type ProblemCode = keyof typeof catalogue;

/** The way to a value inside the front matter: `['related', 3, 'title']`. */
export type ValuePath = readonly (string | number)[];

/** A place in a file. Lines and columns count from 1. */
export type Position = { line: number; column: number };

/** What a stage found: a code, the place, and the details that its texts name. */
export type Finding = {
  code: ProblemCode;
  file: string;
  at: ValuePath | Position;
  details: Readonly<Record<string, string>>;
};

/**
 * A finding told in full. `path` is empty where the problem is not at a value; `source` is the line
 * of the file, empty where there is none to show.
 */
export type Problem = Position & {
  code: ProblemCode;
  severity: Severity;
  file: string;
  path: string;
  source: string;
  message: string;
  hint: string;
};

export function finding(
  code: ProblemCode,
  file: string,
  at: ValuePath | Position,
  details: Readonly<Record<string, string>> = {},
): Finding {
  return { code, file, at, details };
}

export function severityOf(found: Finding): Severity {
  return catalogue[found.code].severity;
}

/** Tells a finding in full, given where it stands and the line that it stands on. */
export function tell(found: Finding, position: Position, source: string): Problem {
  const entry = catalogue[found.code];
  return {
    ...position,
    code: found.code,
    severity: entry.severity,
    file: found.file,
    path: isPath(found.at) ? printPath(found.at) : '',
    source,
    message: fill(entry.message, found.details),
    hint: fill(entry.hint, found.details),
  };
}

export function isPath(at: ValuePath | Position): at is ValuePath {
  return Array.isArray(at);
}

/** `['related', 3, 'title']` as `related[3].title`. */
export function printPath(path: ValuePath): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : index > 0 ? `.${step}` : step))
    .join('');
}

function fill(text: string, details: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => showControls(details[name] ?? ''));
}

const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Signs that can't be seen, as escapes: so an editor sees what a document holds, and no document
 * moves the cursor of a terminal.
 */
export function showControls(text: string): string {
  return text.replace(/(?! )[\p{Cc}\p{Cf}\p{Cs}\p{Z}]/gu, (sign) => {
    const code = (sign.codePointAt(0) ?? 0).toString(16);
    return escapes[sign] ?? (code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`);
  });
}
