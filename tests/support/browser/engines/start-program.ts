import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

export type Program = { child: ChildProcess; stop: () => Promise<void> };

/** Starts a program, in a group of its own, so that what it starts is stopped with it. */
export function startProgram(
  command: string,
  words: readonly string[],
  environment: Record<string, string> = {},
): Program {
  const child = spawn(command, words, {
    detached: true,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit').catch(() => undefined);
  const stop = async () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // All of it has ended already.
    }
    await ended;
  };
  return { child, stop };
}

/**
 * What a program prints first that a pattern finds.
 *
 * @throws if it ends before.
 */
export async function firstMatch(output: Readable | null, pattern: RegExp): Promise<string> {
  if (output === null) throw new Error('This program has no output');
  for await (const line of createInterface({ input: output })) {
    const [found] = pattern.exec(line) ?? [];
    if (found !== undefined) {
      output.resume();
      return found;
    }
  }
  throw new Error(`A program ended before it said ${pattern}`);
}
