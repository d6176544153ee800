import * as z from 'zod';
import { printPath } from '#documents/problems/diagnostics.ts';
import { describeValue } from '#documents/text/describe-value.ts';
import { isYamlMapping, type YamlMapping } from '#documents/yaml/parse-yaml.ts';
import { reportMisspelt } from './misspelt-keys.ts';
import { inside, type ParseContext, pathOf, report } from './parse-context.ts';
import { expectations, kind, list, mapping, text } from './schema.ts';

/**
 * Reads the keys of a mapping that a schema knows, all of which are optional. A value that does not match
 * is reported and ignored; null counts as absent.
 */
export function readKeys<Schema extends z.ZodObject>(
  schema: Schema,
  keys: YamlMapping,
  context: ParseContext,
): z.infer<Schema> {
  reportMisspelt(schema, keys, context);
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

/** Which values the parts of our schemas accept without changing them. */
const acceptedUnchanged = new Map<unknown, (value: unknown) => boolean>([
  [text, (value) => typeof value === 'string'],
  [kind, (value) => value === 'article' || value === 'video'],
  [list, Array.isArray],
  [mapping, isYamlMapping],
]);

/** The same by key, for each schema. A key that is not among them has to be parsed. */
const plainOf = new WeakMap<z.ZodObject, Map<string, (value: unknown) => boolean>>();

function plainKeys(schema: z.ZodObject): ReadonlyMap<string, (value: unknown) => boolean> {
  const known = plainOf.get(schema);
  if (known !== undefined) return known;
  const checks = new Map<string, (value: unknown) => boolean>();
  for (const [key, part] of Object.entries(schema.shape)) {
    const check = acceptedUnchanged.get(part instanceof z.ZodOptional ? part.unwrap() : part);
    if (check !== undefined) checks.set(key, check);
  }
  plainOf.set(schema, checks);
  return checks;
}

/** Whether a schema would return these values unchanged. Most are texts, so this saves parsing them. */
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

/** The values of the keys that a schema knows, except null and unwanted ones. */
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

function reportWrong(context: ParseContext, value: unknown): void {
  const key = String(context.step);
  report(context, 'value-wrong', {
    key: printPath(pathOf(context)),
    found: describeValue(value),
    expected: expectations[key] ?? 'another value',
  });
}

/** The first `limit` entries of a list; none if there is no list. */
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
