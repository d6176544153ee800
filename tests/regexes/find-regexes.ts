import { parseSync, Visitor } from 'vite';

/** A regular expression in a source file, and the line it begins on, counted from 1. */
export type FoundRegex = { file: string; line: number } & (
  | { kind: 'literal'; source: string; flags: string }
  /** Built by `RegExp(…)`; `call` is that call, on one line. */
  | { kind: 'built'; call: string }
);

/** Finds every regular expression of a TypeScript file. `file` decides whether it may hold JSX. */
export function findRegexes(file: string, code: string): FoundRegex[] {
  const found: FoundRegex[] = [];
  const lineAt = (offset: number) => code.slice(0, offset).split('\n').length;
  const readCall = (node: { callee: { type: string }; start: number; end: number }) => {
    if (node.callee.type !== 'Identifier' || !('name' in node.callee)) return;
    if (node.callee.name !== 'RegExp') return;
    const call = code.slice(node.start, node.end).replace(/\s+/g, ' ');
    found.push({ file, line: lineAt(node.start), kind: 'built', call });
  };
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file} can't be parsed: ${errors[0]?.message}`);
  new Visitor({
    Literal(node) {
      if (!('regex' in node)) return;
      const { pattern: source, flags } = node.regex;
      found.push({ file, line: lineAt(node.start), kind: 'literal', source, flags });
    },
    NewExpression: readCall,
    CallExpression: readCall,
  }).visit(program);
  return found;
}
