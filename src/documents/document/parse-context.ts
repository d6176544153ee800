import {
  type DetailsArgument,
  type Diagnostic,
  diagnostic,
  type ProblemCode,
  type ValuePath,
} from '#documents/problems/diagnostics.ts';

/**
 * A place in the front matter, as the last step of its path and the place above it, and the list that
 * collects the document's problems. There are many places for every problem, so a path is put together
 * only when one is reported.
 */
export type ParseContext = {
  file: string;
  diagnostics: Diagnostic[];
  above: ParseContext | null;
  step: string | number;
};

/** The context of the top of a document. */
export function rootContext(file: string, diagnostics: Diagnostic[]): ParseContext {
  return { file, diagnostics, above: null, step: '' };
}

/** The context of a value inside another: a key or an index further down. */
export function inside(context: ParseContext, step: string | number): ParseContext {
  return { file: context.file, diagnostics: context.diagnostics, above: context, step };
}

/** The path to a place from the top of its document. */
export function pathOf(context: ParseContext): ValuePath {
  const path: (string | number)[] = [];
  for (let at = context; at.above !== null; at = at.above) path.push(at.step);
  return path.reverse();
}

/** Reports a problem at a place. */
export function report<Code extends ProblemCode>(
  context: ParseContext,
  code: Code,
  ...details: DetailsArgument<Code>
): void {
  context.diagnostics.push(diagnostic(code, context.file, pathOf(context), ...details));
}
