import { documentSchema, isDocumentKey, isKnownKey } from '#documents/document/schema.ts';
import { parseYaml, type YamlMapping } from '#documents/yaml/parse-yaml.ts';
import { endsWithSecured, randomRuns } from './ciphertext.ts';
import { ciphertextLines } from './ciphertext-lines.ts';
import { isBlankLine, isDashes } from './document-lines.ts';

/**
 * A body without what a stray `---` spilled into it: the rest of the front matter, and ciphertext of
 * `secured` anywhere. Lines that are withheld become empty, so that the others keep their places.
 * `cutAt` is the index of the first of them, null if there is none.
 */
export function withholdFrontMatter(
  above: string,
  markdown: string,
): { markdown: string; cutAt: number | null } {
  const lines = markdown.split('\n');
  const withheld = ciphertextLines(above, lines);
  const rest = lengthOfRest(above, lines, withheld);
  for (let index = 0; index < rest; index += 1) withheld.add(index);
  if (withheld.size === 0) return { markdown, cutAt: null };
  const end = lines.findIndex((line, index) => !withheld.has(index) && !isBlankLine(line));
  if (end > 0 && withheld.has(end - 1) && isDashes(lines[end] ?? '')) withheld.add(end);
  const kept = lines.map((line, index) => (withheld.has(index) ? '' : line));
  return { markdown: kept.join('\n'), cutAt: Math.min(...withheld) };
}

/**
 * How many lines at the start of a body are the rest of its front matter: unbroken lines of keys, which
 * another `---` closes and which fit below the front matter, or among which ciphertext stands.
 */
function lengthOfRest(
  above: string,
  lines: readonly string[],
  withheld: ReadonlySet<number>,
): number {
  const other = lines.findIndex((line, index) => !hasKnownKey(line) && !withheld.has(index));
  const leading = other === -1 ? lines.length : other;
  const holdsSecret = Array.from({ length: leading }, (_, index) => index).some((index) =>
    withheld.has(index),
  );
  const end = lines.findIndex((line) => isBlankLine(line) || isDashes(line));
  const isClosed = end > 0 && isDashes(lines[end] ?? '') && keyOf(lines[0] ?? '') !== null;
  const closed = isClosed && continues(above, lines.slice(0, end)) ? end : 0;
  return Math.max(closed, holdsSecret ? leading : 0);
}

const keyOfLine = /^\s*(?:-\s+)*["']?(\w[\w-]*)["']?\s*:(?:\s|$)/;

function keyOf(line: string): string | null {
  return keyOfLine.exec(line)?.[1] ?? null;
}

function hasKnownKey(line: string): boolean {
  const key = keyOf(line);
  return key !== null && isKnownKey(key);
}

/** Whether lines are what the front matter lacks: more of its keys, with values that fit them. */
function continues(above: string, lines: readonly string[]): boolean {
  const own = parseYaml(above);
  const joined = parseYaml(`${above}${lines.join('\n')}\n`);
  if (!own.ok || !joined.ok) return false;
  const added = Object.keys(joined.keys).filter((key) => !Object.hasOwn(own.keys, key));
  if (added.length === 0)
    return lines.every((line) => keyOf(line) !== null) && lines.some(hasKnownKey);
  const known = added.filter((key) => isDocumentKey(key) || endsWithSecured(key));
  return known.length > 0 && known.every((key) => fits(key, joined.keys));
}

function fits(key: string, keys: YamlMapping): boolean {
  const value = keys[key];
  if (value === null || key === 'category') return true;
  if (isDocumentKey(key)) return documentSchema.safeParse({ [key]: value }).success;
  return typeof value !== 'string' || !/\s/.test(value) || randomRuns(value).length > 0;
}
