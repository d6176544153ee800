import process from 'node:process';
import { vi } from 'vitest';
import { runLede } from '#commands/run-lede.ts';
import type { EndedLede, LedeOptions } from './run-lede.ts';

/**
 * Does in this process what `lede` does with words, to its end, one call after the other. A process of its own takes
 * seconds to load what is loaded here already: those are for what a process alone can show, and for one
 * call of each command.
 */
export async function callLede(
  words: readonly string[],
  { variables = {} }: Pick<LedeOptions, 'variables'> = {},
): Promise<EndedLede> {
  const printed = { output: '', errors: '' };
  const { env, exitCode } = process;
  const keep = (kind: keyof typeof printed) => (text: unknown) => {
    printed[kind] += String(text);
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(keep('output')),
    // What runs for one command alone listens for as long as its process lives.
    vi.spyOn(process.stdout, 'on').mockReturnThis(),
    vi.spyOn(process.stderr, 'write').mockImplementation(keep('errors')),
    vi.spyOn(console, 'log').mockImplementation((line) => keep('output')(`${line}\n`)),
    vi.spyOn(console, 'error').mockImplementation((line) => keep('errors')(`${line}\n`)),
  ];
  process.env = { PATH: env.PATH, LEDE_CACHE: '0', ...variables };
  process.exitCode = undefined;
  try {
    await runLede(words);
    return { ...printed, code: Number(process.exitCode ?? 0) };
  } finally {
    process.env = env;
    process.exitCode = exitCode;
    for (const spy of spies) spy.mockRestore();
  }
}
