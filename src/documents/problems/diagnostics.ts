import { catalogue, type Severity } from './catalogue.ts';
import { type ShownLine, showControls, showLine } from './show-line.ts';

export type ProblemCode = keyof typeof catalogue;

/** The way to a value inside the front matter: `['related', 3, 'title']`. */
export type ValuePath = readonly (string | number)[];

/** A place in a file. Lines and columns count from 1. */
export type Position = { line: number; column: number };

/** What a stage found: a code, the place, and the details that its texts name. */
export type Diagnostic = {
  code: ProblemCode;
  file: string;
  at: ValuePath | Position;
  details: Readonly<Record<string, string>>;
};

/**
 * A diagnostic with its texts and its place. `path` is empty where the problem is not at a value; `source` is the line
 * of the file around it, empty where there is none to show.
 */
export type LocatedDiagnostic = Position &
  ShownLine & {
    code: ProblemCode;
    severity: Severity;
    file: string;
    path: string;
    message: string;
    hint: string;
  };

export function diagnostic(
  code: ProblemCode,
  file: string,
  at: ValuePath | Position,
  details: Readonly<Record<string, string>> = {},
): Diagnostic {
  return { code, file, at, details };
}

export function severityOf(found: Diagnostic): Severity {
  return catalogue[found.code].severity;
}

/** Completes a diagnostic, given its position and the text of that line. */
export function locateDiagnostic(
  found: Diagnostic,
  position: Position,
  line: string,
): LocatedDiagnostic {
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
