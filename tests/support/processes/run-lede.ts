import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { projectRoot } from '#tests/support/project-root.ts';

export type LedeOptions = {
  /** The folder it runs in; the project's own by default. */
  folder?: string;
  /** What it takes from the environment. Nothing of the tests' own reaches it. By default, nothing is kept. */
  variables?: Readonly<Record<string, string>>;
  /** The script to run; the project's own by default. */
  script?: string;
};

export type EndedLede = { code: number | null; output: string; errors: string };

/** Starts `lede` with words as somebody would, in one process that can be stopped. */
export function startLede(words: readonly string[], options: LedeOptions = {}): ChildProcess {
  const { folder = projectRoot, variables = {}, script = ledeScript } = options;
  const { PATH, HOME } = process.env;
  return spawn(process.execPath, [script, ...words], {
    cwd: folder,
    env: { PATH, HOME, NO_COLOR: '1', LEDE_CACHE: '0', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

const ledeScript = join(projectRoot, 'src/commands/lede.js');

/** Runs `lede` to its end. */
export async function runLede(
  words: readonly string[],
  options: LedeOptions = {},
): Promise<EndedLede> {
  const running = startLede(words, options);
  const ended = new Promise<number | null>((resolve, reject) => {
    running.once('error', reject);
    running.once('close', resolve);
  });
  const [code, output, errors] = await Promise.all([
    ended,
    running.stdout === null ? '' : text(running.stdout),
    running.stderr === null ? '' : text(running.stderr),
  ]);
  return { code, output, errors };
}

export type ServingLede = { address: string; stop: () => Promise<void> };

/** Starts a command of `lede` that serves a site, and waits until it says where. */
export async function serveByLede(
  words: readonly string[],
  options: LedeOptions = {},
): Promise<ServingLede> {
  const server = startLede(words, options);
  const ended = new Promise<void>((resolve) => {
    server.once('close', () => resolve());
  });
  let printed = '';
  const address = await new Promise<string>((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr]) {
      stream?.setEncoding('utf8').on('data', (part: string) => {
        printed += part;
        const found = /Lede is at (http:\S+)\n/.exec(printed);
        if (found?.[1] !== undefined) resolve(found[1]);
      });
    }
    server.once('close', () => reject(new Error(`lede ${words[0]} ended:\n${printed}`)));
  });
  return {
    address,
    stop: () => {
      server.kill();
      return ended;
    },
  };
}
