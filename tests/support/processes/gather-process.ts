import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { projectRoot } from '#tests/support/project-root.ts';

/** How a process ended, with what it printed. */
export type Ended = {
  code: number | null;
  signal: NodeJS.Signals | null;
  output: string;
  errors: string;
};

/** The change to the disk before which a process is killed (kill-at-change.ts). */
export const killVariable = 'LEDE_KILL_AT';

/** The signal that it is killed with. */
export const signalVariable = 'LEDE_KILL_WITH';

type StartOptions = {
  privateHosts?: readonly string[];
  killAt?: number;
  signal?: NodeJS.Signals;
};

/**
 * Starts `lede` on a folder of documents; the hosts of its feeds may be private. With `killAt`, its changes
 * to the disk are counted, and it is sent a signal right before that one.
 */
export function startLede(
  folder: string,
  words: readonly string[],
  { privateHosts = [], killAt, signal = 'SIGKILL' }: StartOptions = {},
): ChildProcess {
  const counting = [
    '--import',
    'tsx',
    '--import',
    join(projectRoot, 'tests/support/processes/kill-at-change.ts'),
  ];
  const command = [...(killAt === undefined ? [] : counting), 'src/commands/lede.js', ...words];
  return spawn(process.execPath, command, {
    cwd: projectRoot,
    env: {
      ...process.env,
      LEDE_DATA: folder,
      LEDE_PRIVATE_HOSTS: privateHosts.join(' '),
      [killVariable]: String(killAt ?? ''),
      [signalVariable]: signal,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Waits for the end of a process. */
export async function endOf(child: ChildProcess): Promise<Ended> {
  const printed = { output: '', errors: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    printed.output += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    printed.errors += text;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal, ...printed }));
  });
}

/** Runs `lede` on a folder of documents to its end. */
export function runLedeOn(...given: Parameters<typeof startLede>): Promise<Ended> {
  return endOf(startLede(...given));
}
