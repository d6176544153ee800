import { spawnSync } from 'node:child_process';
import process from 'node:process';

const minute = 60_000;

/** Installs packages of the system, without asking. False if it has no `apt-get`, or if that fails. */
export function installPackages(...names: string[]): boolean {
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return false;
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  runTool('apt-get', ['update'], 5 * minute, environment);
  return runTool(
    'apt-get',
    ['install', '-y', '--no-install-recommends', ...names],
    15 * minute,
    environment,
  );
}

/** Runs a program, with its output shown. Returns whether it succeeded in the time, in milliseconds. */
export function runTool(
  command: string,
  words: readonly string[],
  timeout: number,
  environment: Record<string, string> = {},
): boolean {
  const { status } = spawnSync(command, words, {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout,
    env: { ...process.env, ...environment },
  });
  return status === 0;
}
