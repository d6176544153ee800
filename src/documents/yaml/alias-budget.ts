import type { LoadOptions } from 'js-yaml';
import { limits } from '#documents/limits.ts';

/** The aliases of a document expand to more than a document may contain. */
export class AliasBudgetExceeded extends Error {}

/**
 * A listener for js-yaml that limits the aliases (`*name`) of a document. js-yaml reads an alias as a
 * reference, so a few lines can stand for billions of entries ("billion laughs"); expanded, they may
 * not be longer than a document. The listener throws AliasBudgetExceeded if they are, or if an alias
 * contains itself.
 */
export function limitAliases(): NonNullable<LoadOptions['listener']> {
  const weights = new WeakMap<object, number>();
  let written = 0;
  // A value without a weight is still being read, so it contains the alias that refers to it.
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
