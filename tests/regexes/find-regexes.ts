import { type ESTree, parseSync, Visitor } from 'vite';
import { type Constants, constantText } from './constant-text.ts';

/** A regular expression in a source file, and the line it begins on, counted from 1. */
export type FoundRegex = { file: string; line: number } & (
  | { kind: 'literal'; source: string; flags: string }
  /** Built by `RegExp(…)` from what is not known before it runs; `call` is that call, on one line. */
  | { kind: 'built'; call: string }
);

/**
 * Finds every regular expression of a TypeScript file. One that is built from constants of the file
 * counts as a literal. `file` decides whether it may hold JSX.
 */
export function findRegexes(file: string, code: string): FoundRegex[] {
  const found: FoundRegex[] = [];
  const lineAt = (offset: number) => code.slice(0, offset).split('\n').length;
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file} can't be parsed: ${errors[0]?.message}`);
  const constants = constantsOf(program);
  const readCall = (node: ESTree.NewExpression | ESTree.CallExpression) => {
    if (node.callee.type !== 'Identifier' || node.callee.name !== 'RegExp') return;
    const line = lineAt(node.start);
    const [source, flags = ''] = node.arguments.map((part) => constantText(part, constants));
    if (typeof source === 'string' && flags !== null) {
      found.push({ file, line, kind: 'literal', source, flags });
    } else {
      const call = code.slice(node.start, node.end).replace(/\s+/g, ' ');
      found.push({ file, line, kind: 'built', call });
    }
  };
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

/** The constants at the top of a file. */
function constantsOf({ body }: ESTree.Program): Constants {
  const constants = new Map<string, ESTree.Expression>();
  for (const statement of body) {
    const declared =
      statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declared?.type !== 'VariableDeclaration' || declared.kind !== 'const') continue;
    for (const { id, init } of declared.declarations) {
      if (id.type === 'Identifier' && init !== null) constants.set(id.name, init);
    }
  }
  return constants;
}
