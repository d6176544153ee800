import { distance } from 'fastest-levenshtein';
import type * as z from 'zod';
import { expectations } from './document.ts';
import type { Keys } from './parse-yaml.ts';
import { type Finding, finding, printPath, type ValuePath } from './problems.ts';
import { repairText } from './repair-text.ts';

/** A place in a document, and where to put what is found there. */
export type Place = { file: string; path: ValuePath; findings: Finding[] };

export function inside(place: Place, ...steps: (string | number)[]): Place {
  return { ...place, path: [...place.path, ...steps] };
}

export function report(
  place: Place,
  code: Finding['code'],
  details: Readonly<Record<string, string>> = {},
): void {
  place.findings.push(finding(code, place.file, place.path, details));
}

/**
 * Reads the keys of a mapping that a schema knows, all of them optional there. A value that doesn't
 * fit is a finding and absent; null counts as absent.
 */
export function readKeys<Schema extends z.ZodObject>(
  schema: Schema,
  keys: Keys,
  place: Place,
): z.infer<Schema> {
  reportMisspelt(Object.keys(schema.shape), Object.keys(keys), place);
  return readKnown(schema, keys, place);
}

function readKnown<Schema extends z.ZodObject>(
  schema: Schema,
  keys: Keys,
  place: Place,
): z.infer<Schema> {
  const present = Object.values(keys).includes(null)
    ? pick(keys, (_, value) => value !== null)
    : keys;
  const result = schema.safeParse(present);
  if (result.success) return result.data;
  const wrong = new Set(result.error.issues.map((issue) => issue.path[0]));
  for (const [key, value] of Object.entries(present)) {
    if (wrong.has(key)) reportWrong(inside(place, key), value);
  }
  return readKnown(
    schema,
    pick(present, (key) => !wrong.has(key)),
    place,
  );
}

function pick(keys: Keys, isWanted: (key: string, value: unknown) => boolean): Keys {
  return Object.fromEntries(Object.entries(keys).filter(([key, value]) => isWanted(key, value)));
}

/** Keys that nobody knows are passed over, but one that is nearly a missing one was meant to be it. */
function reportMisspelt(known: readonly string[], given: readonly string[], place: Place): void {
  const missing = known.filter((key) => !given.includes(key));
  for (const key of given) {
    const meant = known.includes(key) ? undefined : nearest(key, missing);
    if (meant !== undefined) report(inside(place, key), 'key-misspelt', { key, meant });
  }
}

function nearest(key: string, known: readonly string[]): string | undefined {
  const plain = plainKey(key);
  const farthest = Math.min(2, Math.floor(plain.length / 3));
  return known.find((other) => distance(plain, plainKey(other)) <= farthest);
}

function plainKey(key: string): string {
  return key
    .slice(0, 40)
    .toLowerCase()
    .replace(/[\s_-]/g, '');
}

function reportWrong(place: Place, value: unknown): void {
  const key = String(place.path.at(-1));
  report(place, 'value-wrong', {
    key: printPath(place.path),
    found: tellValue(value),
    expected: expectations[key] ?? 'another value',
  });
}

/** A value as an editor sees it: short, in its YAML form. */
export function tellValue(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a group of keys';
  return JSON.stringify(shorten(String(value), 80));
}

export function shorten(text: string, length: number): string {
  const characters = [...text.slice(0, length * 2 + 2)];
  return characters.length > length ? `${characters.slice(0, length).join('')}…` : text;
}

/** The first `limit` entries of a list that isn't null. */
export function readList(
  list: readonly unknown[] | undefined,
  limit: number,
  place: Place,
): readonly unknown[] {
  if (list === undefined) return [];
  if (list.length > limit) {
    report(place, 'too-many', {
      key: printPath(place.path),
      count: String(list.length),
      limit: String(limit),
    });
  }
  return list.slice(0, limit);
}

/** A text with its damage repaired, at most as long as it may be. */
export function readText(text: string | undefined, longest: number, place: Place): string {
  if (text === undefined || text === '') return '';
  let whole = text;
  if (text.length > longest) {
    report(place, 'text-too-long', {
      key: printPath(place.path),
      count: String(text.length),
      limit: String(longest),
    });
    whole = text.slice(0, longest);
  }
  const repaired = repairText(whole);
  if (repaired.repairs.length > 0) {
    report(place, 'text-repaired', {
      key: printPath(place.path),
      repairs: repaired.repairs.join(', ').replaceAll('-', ' '),
      ...tellChange(whole, repaired.text),
    });
  }
  return repaired.text;
}

/** The piece of a text around its first change, before and after. */
function tellChange(before: string, after: string): { before: string; after: string } {
  const limit = Math.min(before.length, after.length);
  let same = 0;
  while (same < limit && before[same] === after[same]) same += 1;
  const start = Math.max(0, same - 20);
  const piece = (text: string) => (start > 0 ? '…' : '') + shorten(text.slice(start), 60);
  return { before: piece(before), after: piece(after) };
}
