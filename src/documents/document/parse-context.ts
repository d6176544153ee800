import {
  type DetailsArgument,
  type Diagnostic,
  diagnostic,
  type ProblemCode,
  type ValuePath,
} from '#documents/problems/diagnostics.ts';

/**
 * A place in a document, and where to put what is found there: a step of the way to a value, and the
 * place above it. There are many for every problem, so the way is put together only when it is told.
 */
export type ParseContext = {
  file: string;
  diagnostics: Diagnostic[];
  above: ParseContext | null;
  step: string | number;
};

export function rootContext(file: string, diagnostics: Diagnostic[]): ParseContext {
  return { file, diagnostics, above: null, step: '' };
}

export function inside(context: ParseContext, step: string | number): ParseContext {
  return { file: context.file, diagnostics: context.diagnostics, above: context, step };
}

/** The way to a place from the top of its document. */
export function pathOf(context: ParseContext): ValuePath {
  const path: (string | number)[] = [];
  for (let at = context; at.above !== null; at = at.above) path.push(at.step);
  return path.reverse();
}

export function report<Code extends ProblemCode>(
  context: ParseContext,
  code: Code,
  ...details: DetailsArgument<Code>
): void {
  context.diagnostics.push(diagnostic(code, context.file, pathOf(context), ...details));
}
