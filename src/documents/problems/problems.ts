import { catalogue, type Severity } from './catalogue.ts';
import { type ShownLine, showControls, showLine } from './show-line.ts';

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
 * of the file around it, empty where there is none to show.
 */
export type Problem = Position &
  ShownLine & {
    code: ProblemCode;
    severity: Severity;
    file: string;
    path: string;
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
export function tell(found: Finding, position: Position, line: string): Problem {
  const entry = catalogue[found.code];
  return {
    ...position,
    ...showLine(line, position.column),
    code: found.code,
    severity: entry.severity,
    file: found.file,
    path: isPath(found.at) ? printPath(found.at) : '',
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
