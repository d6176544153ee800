import { catalogue, type Severity } from './catalogue.ts';
import { type ShownLine, showControls, showLine } from './show-line.ts';

export type ProblemCode = keyof typeof catalogue;

/** The names in braces in a text: `'key' | 'limit'` for `'{key} is longer than {limit}.'`. */
type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

/**
 * The details that the message and the hint of a problem name. Not a Record: any record of texts could
 * be assigned to that.
 */
type DetailsOf<Code extends ProblemCode> = {
  readonly [Name in Placeholder<(typeof catalogue)[Code]['message' | 'hint']>]: string;
};

/** The last argument of whoever reports a problem: there is none if its texts name no details. */
export type DetailsArgument<Code extends ProblemCode> = keyof DetailsOf<Code> extends never
  ? []
  : [details: DetailsOf<Code>];

/** The path to a value in the front matter: `['related', 3, 'title']`. */
export type ValuePath = readonly (string | number)[];

/** A place in a file. Lines and columns count from 1. */
export type Position = { line: number; column: number };

/** A problem that was found: its code, its place, and the details that its texts name. */
export type Diagnostic = {
  code: ProblemCode;
  file: string;
  at: ValuePath | Position;
  details: Readonly<Record<string, string>>;
};

/**
 * A diagnostic with its texts and its position. `path` is empty if the problem is not at a value.
 * `source` is the part of the line around it, empty if there is none to show.
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

/** Makes a diagnostic. It takes exactly the details that the texts of its code name. */
export function diagnostic<Code extends ProblemCode>(
  code: Code,
  file: string,
  at: ValuePath | Position,
  ...[details]: DetailsArgument<Code>
): Diagnostic {
  return { code, file, at, details: details ?? {} };
}

export function severityOf(found: Diagnostic): Severity {
  return catalogue[found.code].severity;
}

/** The errors and warnings among diagnostics: what editors see unless they ask for notes. */
export function withoutNotes(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter((found) => severityOf(found) !== 'note');
}

/** Whether an error is among diagnostics. */
export function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((found) => severityOf(found) === 'error');
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

/**
 * Puts details in the place of their names in a text.
 *
 * @throws if one is missing, which the types of `diagnostic` rule out: no editor should read a gap.
 */
function fill(text: string, details: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const detail = details[name];
    if (detail === undefined) throw new Error(`The detail ${name} of "${text}" is missing.`);
    return showControls(detail);
  });
}
