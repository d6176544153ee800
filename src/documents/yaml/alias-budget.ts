import type { LoadOptions } from 'js-yaml';
import { limits } from '#documents/limits.ts';

/** The aliases of a document repeat more than a document may hold. */
export class AliasBudgetExceeded extends Error {}

/**
 * What js-yaml calls as it reads a document with aliases (`*name`). It reads an alias as a reference,
 * so that a few lines of them can stand for billions of entries; written out, they may be no longer
 * than a document. Throws AliasBudgetExceeded where they are, and where they lead in a circle.
 */
export function limitAliases(): NonNullable<LoadOptions['listener']> {
  const weights = new WeakMap<object, number>();
  let written = 0;
  // What isn't weighed yet is still being read, and holds the alias that stands for it.
  const weightOf = (value: unknown): number => {
    if (typeof value === 'string') return value.length;
    if (typeof value !== 'object' || value === null) return 0;
    return weights.get(value) ?? Number.POSITIVE_INFINITY;
  };
  return (event, state) => {
    const value: unknown = state.result;
    if (event !== 'close' || value === null) return;
    if (typeof value === 'string') written += value.length;
    if (typeof value === 'object' && /sequence|mapping/.test(state.kind)) {
      const entries: unknown[] = Object.values(value);
      weights.set(
        value,
        entries.reduce<number>((sum, entry) => sum + 1 + weightOf(entry), 0),
      );
    }
    if (Math.max(written, weightOf(value)) > limits.documentBytes) throw new AliasBudgetExceeded();
  };
}
