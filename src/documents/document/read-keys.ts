import { distance } from 'fastest-levenshtein';
import * as z from 'zod';
import { type Finding, finding, printPath, type ValuePath } from '#documents/problems/problems.ts';
import { repairText } from '#documents/text/repair-text.ts';
import { isKeys, type Keys } from '#documents/yaml/parse-yaml.ts';
import { expectations, list, mapping, text } from './schema.ts';

/**
 * A place in a document, and where to put what is found there: a step of the way to a value, and the
 * place above it. There are many for every problem, so the way is put together only when it is told.
 */
export type Place = {
  file: string;
  findings: Finding[];
  above: Place | null;
  step: string | number;
};

export function topOf(file: string, findings: Finding[]): Place {
  return { file, findings, above: null, step: '' };
}

export function inside(place: Place, step: string | number): Place {
  return { file: place.file, findings: place.findings, above: place, step };
}

/** The way to a place from the top of its document. */
export function pathOf(place: Place): ValuePath {
  const path: (string | number)[] = [];
  for (let at = place; at.above !== null; at = at.above) path.push(at.step);
  return path.reverse();
}

export function report(
  place: Place,
  code: Finding['code'],
  details: Readonly<Record<string, string>> = {},
): void {
  place.findings.push(finding(code, place.file, pathOf(place), details));
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
  reportMisspelt(schema, Object.keys(keys), place);
  return readKnown(schema, keys, place);
}

function readKnown<Schema extends z.ZodObject>(
  schema: Schema,
  keys: Keys,
  place: Place,
): z.infer<Schema> {
  const present = pick(schema, keys);
  if (isPlain(schema, present)) return present;
  const result = schema.safeParse(present);
  if (result.success) return result.data;
  const wrong = new Set(result.error.issues.map((issue) => issue.path[0]));
  for (const [key, value] of Object.entries(present)) {
    if (wrong.has(key)) reportWrong(inside(place, key), value);
  }
  return readKnown(schema, pick(schema, present, wrong), place);
}

/** What values a schema takes as they are, by the parts that schemas of documents are made of. */
const takenAsTheyAre = new Map<unknown, (value: unknown) => boolean>([
  [text, (value) => typeof value === 'string'],
  [list, Array.isArray],
  [mapping, isKeys],
]);

/** The same for each key of a schema; a key that isn't there has to be parsed. */
const plainOf = new WeakMap<z.ZodObject, Map<string, (value: unknown) => boolean>>();

function plainKeys(schema: z.ZodObject): ReadonlyMap<string, (value: unknown) => boolean> {
  const known = plainOf.get(schema);
  if (known !== undefined) return known;
  const checks = new Map<string, (value: unknown) => boolean>();
  for (const [key, part] of Object.entries(schema.shape)) {
    const check = takenAsTheyAre.get(part instanceof z.ZodOptional ? part.unwrap() : part);
    if (check !== undefined) checks.set(key, check);
  }
  plainOf.set(schema, checks);
  return checks;
}

/** Whether a schema would return these values as they are: most are texts, and are not parsed twice. */
function isPlain<Schema extends z.ZodObject>(
  schema: Schema,
  values: Keys,
): values is Keys & z.infer<Schema> {
  const checks = plainKeys(schema);
  for (const key in values) {
    if (checks.get(key)?.(values[key]) !== true) return false;
  }
  return true;
}

/** The values of the keys that a schema knows; none that are null, and none of unwanted keys. */
function pick(
  schema: z.ZodObject,
  keys: Keys,
  unwanted?: ReadonlySet<PropertyKey | undefined>,
): Keys {
  const { shape } = schema;
  const picked: Record<string, unknown> = {};
  for (const key of Object.keys(keys)) {
    const value = keys[key];
    if (value === null || shape[key] === undefined || !Object.hasOwn(shape, key)) continue;
    if (unwanted?.has(key) !== true) picked[key] = value;
  }
  return picked;
}

/** Keys that nobody knows are passed over, but one that is nearly a missing one was meant to be it. */
function reportMisspelt(schema: z.ZodObject, given: readonly string[], place: Place): void {
  const { shape } = schema;
  for (const key of given) {
    if (Object.hasOwn(shape, key)) continue;
    const meant = nearKeys(schema, key).find((other) => !given.includes(other));
    if (meant !== undefined) report(inside(place, key), 'key-misspelt', { key, meant });
  }
}

/** What is near the unknown keys of each schema: documents share most of theirs. */
const nearOf = new WeakMap<z.ZodObject, Map<string, readonly string[]>>();
const mostRemembered = 1000;

/** The known keys that one might have meant. */
function nearKeys(schema: z.ZodObject, key: string): readonly string[] {
  const remembered = nearOf.get(schema) ?? new Map<string, readonly string[]>();
  nearOf.set(schema, remembered);
  const found = remembered.get(key);
  if (found !== undefined) return found;
  const plain = plainKey(key);
  const farthest = Math.min(2, Math.floor(plain.length / 3));
  const near = Object.keys(schema.shape).filter(
    (other) => distance(plain, plainKey(other)) <= farthest,
  );
  if (remembered.size < mostRemembered) remembered.set(key, near);
  return near;
}

function plainKey(key: string): string {
  return key
    .slice(0, 40)
    .toLowerCase()
    .replace(/[\s_-]/g, '');
}

function reportWrong(place: Place, value: unknown): void {
  const key = String(place.step);
  report(place, 'value-wrong', {
    key: printPath(pathOf(place)),
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
  if (list === undefined || list.length === 0) return [];
  if (list.length <= limit) return list;
  report(place, 'too-many', {
    key: printPath(pathOf(place)),
    count: String(list.length),
    limit: String(limit),
  });
  return list.slice(0, limit);
}

/** A text with its damage repaired, at most as long as it may be. */
export function readText(text: string | undefined, longest: number, place: Place): string {
  if (text === undefined || text === '') return '';
  let whole = text;
  if (text.length > longest) {
    report(place, 'text-too-long', {
      key: printPath(pathOf(place)),
      count: String(text.length),
      limit: String(longest),
    });
    whole = text.slice(0, longest);
  }
  const repaired = repairText(whole);
  if (repaired.repairs.length > 0) {
    report(place, 'text-repaired', {
      key: printPath(pathOf(place)),
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
