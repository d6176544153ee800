import { distance } from 'fastest-levenshtein';
import type * as z from 'zod';
import { inside, type ParseContext, report } from './parse-context.ts';

/** Keys that nobody knows are passed over, but one that is nearly a missing one was meant to be it. */
export function reportMisspelt(
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
