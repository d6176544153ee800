import type { Position } from '#documents/problems/diagnostics.ts';

/** A character that looks like a space of YAML's structure, but is none. */
export type MisreadSpace = Position & { character: string };

/** Spaces that YAML takes for letters. */
const foreign = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]/;

const indentation = /^[ \t]*(?:- +)*/;
const keyOrEntry = /^[\s\u200b]+(?:["']?[\w-]+["']?\s*:|-\s)/;
const behindDash = /^[ \t]*-(?=[^\S \t])/;
const behindKey = /^[ \t]*(?:- +)*["']?(\w+)["']?:(?=[^\S \t])/;
const block = /(?:^|[\s:-])[|>][-+\d]{0,2}[ \t]*$/;

/**
 * Finds no-break spaces and the like where YAML needs plain ones: in the indentation of a key or of a list
 * entry, behind the dash of an entry, and behind the colon of a key that `isKey` knows. Blocks of text are
 * left alone.
 */
export function findMisreadSpaces(yaml: string, isKey: (key: string) => boolean): MisreadSpace[] {
  // Most documents have none: one look at the whole is cheaper than several at each line.
  if (!foreign.test(yaml)) return [];
  const found: MisreadSpace[] = [];
  let blockIndent = Number.POSITIVE_INFINITY;
  let previous = '';
  for (const [index, line] of yaml.split('\n').entries()) {
    if (line.trim() === '') continue;
    const indent = line.search(/[^ ]/);
    if (indent > blockIndent) continue;
    blockIndent = block.test(line) ? indent : Number.POSITIVE_INFINITY;
    if (foreign.test(line)) {
      const column = columnOf(line, previous, isKey);
      if (column !== null) {
        const code = (line.codePointAt(column) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        found.push({ line: index + 1, column: column + 1, character: `U+${code}` });
      }
    }
    previous = line;
  }
  return found;
}

function columnOf(line: string, previous: string, isKey: (key: string) => boolean): number | null {
  const indent = indentation.exec(line)?.[0].length ?? 0;
  if (foreign.test(line.charAt(indent)) && keyOrEntry.test(line.slice(indent))) return indent;
  const dash = behindDash.exec(line)?.[0].length;
  if (dash !== undefined && /:\s*$|^\s*-/.test(previous)) return dash;
  const [before = '', key = ''] = behindKey.exec(line) ?? [];
  return key !== '' && isKey(key) ? before.length : null;
}
