import { distance } from 'fastest-levenshtein';
import type * as z from 'zod';
import { limits } from '#documents/limits.ts';
import type { YamlMapping } from '#documents/yaml/parse-yaml.ts';
import { inside, type ParseContext, report } from './parse-context.ts';

/**
 * Reports keys of a mapping that are unknown to its schema but close to a known key that is missing.
 * Other unknown keys are ignored. Of a mapping with very many, only the first are compared.
 */
export function reportMisspelt(
  schema: z.ZodObject,
  keys: YamlMapping,
  context: ParseContext,
): void {
  let unknown = 0;
  for (const key of Object.keys(keys)) {
    // A key with a strange space before it is reported where it stands.
    if (Object.hasOwn(schema.shape, key) || key !== key.trim()) continue;
    unknown += 1;
    if (unknown > limits.unknownKeys) continue;
    const meant = nearKeys(schema, key).find((known) => !Object.hasOwn(keys, known));
    if (meant !== undefined) report(inside(context, key), 'key-misspelt', { key, meant });
  }
  if (unknown > limits.unknownKeys) {
    const details = { count: String(unknown), limit: String(limits.unknownKeys) };
    report(context, 'keys-unchecked', details);
  }
}

/** The known keys close to an unknown one, remembered by schema: documents share most of theirs. */
const nearOf = new WeakMap<z.ZodObject, Map<string, readonly string[]>>();
const mostRemembered = 1000;

/** The known keys that a key may be a misspelling of. */
function nearKeys(schema: z.ZodObject, key: string): readonly string[] {
  const remembered = nearOf.get(schema) ?? new Map<string, readonly string[]>();
  nearOf.set(schema, remembered);
  const found = remembered.get(key);
  if (found !== undefined) return found;
  const plain = plainKey(key);
  const farthest = Math.min(2, Math.floor(plain.length / 3));
  const near = Object.keys(schema.shape).filter(
    (known) => distance(plain, plainKey(known)) <= farthest,
  );
  if (remembered.size < mostRemembered) remembered.set(key, near);
  return near;
}

/** A key without what people vary: case, spaces, hyphens and underscores. */
function plainKey(key: string): string {
  return key
    .slice(0, 40)
    .toLowerCase()
    .replace(/[\s_-]/g, '');
}
