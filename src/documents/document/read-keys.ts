import { distance } from 'fastest-levenshtein';
import * as z from 'zod';
import {
  type Diagnostic,
  diagnostic,
  printPath,
  type ValuePath,
} from '#documents/problems/diagnostics.ts';
import { repairText } from '#documents/text/repair-text.ts';
import { isYamlMapping, type YamlMapping } from '#documents/yaml/parse-yaml.ts';
import { expectations, list, mapping, text } from './schema.ts';

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

export function report(
  context: ParseContext,
  code: Diagnostic['code'],
  details: Readonly<Record<string, string>> = {},
): void {
  context.diagnostics.push(diagnostic(code, context.file, pathOf(context), details));
}

/**
 * Reads the keys of a mapping that a schema knows, all of them optional there. A value that doesn't
 * fit is reported and left out; null counts as absent.
 */
export function readKeys<Schema extends z.ZodObject>(
  schema: Schema,
  keys: YamlMapping,
  context: ParseContext,
): z.infer<Schema> {
  reportMisspelt(schema, Object.keys(keys), context);
  return readKnown(schema, keys, context);
}

function readKnown<Schema extends z.ZodObject>(
  schema: Schema,
  keys: YamlMapping,
  context: ParseContext,
): z.infer<Schema> {
  const present = pick(schema, keys);
  if (isPlain(schema, present)) return present;
  const result = schema.safeParse(present);
  if (result.success) return result.data;
  const wrong = new Set(result.error.issues.map((issue) => issue.path[0]));
  for (const [key, value] of Object.entries(present)) {
    if (wrong.has(key)) reportWrong(inside(context, key), value);
  }
  return readKnown(schema, pick(schema, present, wrong), context);
}

/** What values a schema takes as they are, by the parts that schemas of documents are made of. */
const takenAsTheyAre = new Map<unknown, (value: unknown) => boolean>([
  [text, (value) => typeof value === 'string'],
  [list, Array.isArray],
  [mapping, isYamlMapping],
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
  values: YamlMapping,
): values is YamlMapping & z.infer<Schema> {
  const checks = plainKeys(schema);
  for (const key in values) {
    if (checks.get(key)?.(values[key]) !== true) return false;
  }
  return true;
}

/** The values of the keys that a schema knows; none that are null, and none of unwanted keys. */
function pick(
  schema: z.ZodObject,
  keys: YamlMapping,
  unwanted?: ReadonlySet<PropertyKey | undefined>,
): YamlMapping {
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
function reportMisspelt(
  schema: z.ZodObject,
  given: readonly string[],
  context: ParseContext,
): void {
  const { shape } = schema;
  for (const key of given) {
    if (Object.hasOwn(shape, key)) continue;
    const meant = nearKeys(schema, key).find((other) => !given.includes(other));
    if (meant !== undefined) report(inside(context, key), 'key-misspelt', { key, meant });
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

function reportWrong(context: ParseContext, value: unknown): void {
  const key = String(context.step);
  report(context, 'value-wrong', {
    key: printPath(pathOf(context)),
    found: describeValue(value),
    expected: expectations[key] ?? 'another value',
  });
}

/** A value as an editor sees it: short, in its YAML form. */
export function describeValue(value: unknown): string {
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
  context: ParseContext,
): readonly unknown[] {
  if (list === undefined || list.length === 0) return [];
  if (list.length <= limit) return list;
  report(context, 'too-many', {
    key: printPath(pathOf(context)),
    count: String(list.length),
    limit: String(limit),
  });
  return list.slice(0, limit);
}

/** A text with its damage repaired, at most as long as it may be. */
export function readText(text: string | undefined, longest: number, context: ParseContext): string {
  if (text === undefined || text === '') return '';
  let whole = text;
  if (text.length > longest) {
    report(context, 'text-too-long', {
      key: printPath(pathOf(context)),
      count: String(text.length),
      limit: String(longest),
    });
    whole = text.slice(0, longest);
  }
  const repaired = repairText(whole);
  if (repaired.repairs.length > 0) {
    report(context, 'text-repaired', {
      key: printPath(pathOf(context)),
      repairs: repaired.repairs.join(', ').replaceAll('-', ' '),
      ...describeChange(whole, repaired.text),
    });
  }
  return repaired.text;
}

/** The piece of a text around its first change, before and after. */
function describeChange(before: string, after: string): { before: string; after: string } {
  const limit = Math.min(before.length, after.length);
  let same = 0;
  while (same < limit && before[same] === after[same]) same += 1;
  const start = Math.max(0, same - 20);
  const piece = (text: string) => (start > 0 ? '…' : '') + shorten(text.slice(start), 60);
  return { before: piece(before), after: piece(after) };
}
