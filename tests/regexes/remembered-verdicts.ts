import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Judge } from './check-regexes.ts';

/**
 * A judge that remembers in a file which expressions are linear, since judging takes seconds each.
 * `save` writes that file. One that is missing or damaged is begun anew.
 */
export function rememberVerdicts(judge: Judge, file: string): { judge: Judge; save: () => void } {
  const linear = new Set(readTexts(file));
  const seen = new Set<string>();
  return {
    judge: (source, flags) => {
      const text = `/${source}/${flags}`;
      const fault = linear.has(text) ? null : judge(source, flags);
      if (fault === null) seen.add(text);
      return fault;
    },
    save: () => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify([...seen]));
    },
  };
}

function readTexts(file: string): string[] {
  try {
    const texts: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return Array.isArray(texts) ? texts.filter((text) => typeof text === 'string') : [];
  } catch {
    return [];
  }
}
