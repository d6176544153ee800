import type { Definition, Nodes } from 'mdast';
import {
  type DetailsArgument,
  type Diagnostic,
  diagnostic,
  type ProblemCode,
} from '#documents/problems/diagnostics.ts';

/** A body, the line of its file on which it begins, and where its problems are collected. */
export type BodyContext = {
  file: string;
  firstLine: number;
  markdown: string;
  definitions: ReadonlyMap<string, Definition>;
  diagnostics: Diagnostic[];
};

/** A piece of a body: a node, or anything else with a place in it. */
export type Placed = Pick<Nodes, 'position'>;

/** Reports a problem of a body at the place of a node, or some lines below. */
export function reportAt<Code extends ProblemCode>(
  { file, firstLine, diagnostics }: BodyContext,
  { position }: Placed,
  linesBelow: number,
  code: Code,
  ...details: DetailsArgument<Code>
): void {
  const line = firstLine + (position?.start.line ?? 1) - 1 + linesBelow;
  const column = linesBelow === 0 ? (position?.start.column ?? 1) : 1;
  diagnostics.push(diagnostic(code, file, { line, column }, ...details));
}
