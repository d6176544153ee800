import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { splitFrontMatter } from '#documents/document/opening/front-matter.ts';
import { decodeText } from '#documents/files/decode-text.ts';
import { readBounded } from '#documents/files/read-file.ts';
import { groupBy } from '#documents/group-by.ts';
import {
  type Diagnostic,
  isPath,
  type LocatedDiagnostic,
  locateDiagnostic,
  type Position,
  type ValuePath,
} from '#documents/problems/diagnostics.ts';
import { settingsFileName } from '#documents/settings/settings-file-name.ts';

/**
 * Completes diagnostics with their texts, lines and columns, sorted within each file from top to bottom.
 * Files with problems are read and parsed again for this, so the many without any cost nothing.
 */
export function locateDiagnostics(
  folder: string,
  diagnostics: readonly Diagnostic[],
): LocatedDiagnostic[] {
  if (diagnostics.length === 0) return [];
  const bounds = realpathSync(folder);
  const problems: LocatedDiagnostic[] = [];
  for (const [file, found] of groupBy(diagnostics, (each) => each.file)) {
    const text = readText(join(folder, file), bounds);
    const lines = text.split('\n');
    const locate = found.some((each) => isPath(each.at)) ? locatorOf(file, text) : () => top;
    const located = found.map((each) => {
      const position = isPath(each.at) ? locate(each.at) : each.at;
      return locateDiagnostic(each, position, lines[position.line - 1] ?? '');
    });
    located.sort((a, b) => a.line - b.line || a.column - b.column);
    for (const problem of located) problems.push(problem);
  }
  return problems;
}

type Locator = (path: ValuePath) => Position;

const top: Position = { line: 1, column: 1 };

/** The text of a file; empty if it is not UTF-8, must not be read, or is too large. */
function readText(path: string, bounds: string): string {
  const content = readBounded(path, bounds);
  return content.kind === 'bytes' ? (decodeText(content.bytes) ?? '') : '';
}

function locatorOf(file: string, text: string): Locator {
  if (file === settingsFileName) return yamlLocator(text, 1);
  const split = splitFrontMatter(text);
  return split.ok ? yamlLocator(split.matter.yaml, split.matter.firstLine) : () => top;
}

/** Finds the position of the value at a path, or of the nearest value around it that exists. */
function yamlLocator(yaml: string, firstLine: number): Locator {
  const lines = new LineCounter();
  // Looking for duplicate keys takes quadratic time.
  const options = {
    lineCounter: lines,
    schema: 'failsafe',
    logLevel: 'silent',
    uniqueKeys: false,
  } as const;
  const document = parseDocument(yaml, options);
  const childOf = openNodes();
  return (path) => {
    const offset = offsetOf(document.contents, path, childOf);
    if (offset === null) return { line: Math.max(1, firstLine - 1), column: 1 };
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
}

function offsetOf(contents: unknown, path: ValuePath, childOf: ChildOf): number | null {
  let node = contents;
  let offset: number | null = null;
  for (const step of path) {
    const next = childOf(node, step);
    if (next === undefined) break;
    node = next.value;
    offset = startOf(next.value) ?? startOf(next.key) ?? offset;
  }
  return offset;
}

type Child = { key: unknown; value: unknown };
type ChildOf = (node: unknown, step: string | number) => Child | undefined;

/** Finds the children of nodes. Each mapping's keys are indexed once. */
function openNodes(): ChildOf {
  const mappings = new Map<YAMLMap, ReadonlyMap<string, Child>>();
  const open = (mapping: YAMLMap): ReadonlyMap<string, Child> => {
    const children = new Map<string, Child>();
    for (const { key, value } of mapping.items) {
      if (isScalar(key)) children.set(String(key.value), { key, value });
    }
    mappings.set(mapping, children);
    return children;
  };
  return (node, step) => {
    if (isSeq(node) && typeof step === 'number') {
      const value = node.items[step];
      return value === undefined ? undefined : { key: undefined, value };
    }
    return isMap(node) ? (mappings.get(node) ?? open(node)).get(String(step)) : undefined;
  };
}

function startOf(node: unknown): number | null {
  const hasRange = typeof node === 'object' && node !== null && 'range' in node;
  if (!hasRange || !Array.isArray(node.range)) return null;
  const [start]: unknown[] = node.range;
  return typeof start === 'number' ? start : null;
}
