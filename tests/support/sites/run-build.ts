import { type ChildProcess, spawn } from 'node:child_process';
import process from 'node:process';
import { buildTime } from '#tests/support/build-time.ts';
import { projectRoot } from '#tests/support/project-root.ts';
import { slowVariable } from './journey-sites.ts';

/** What a build takes from the environment. `LEDE_OUT` is always given: a test never touches dist/. */
export type BuildVariables = {
  LEDE_OUT: string;
  LEDE_DATA?: string;
  LEDE_BASE?: string;
  LEDE_STRICT?: string;
  LEDE_COMPRESS?: string;
  LEDE_CACHE?: string;
  SOURCE_DATE_EPOCH?: string;
};

/** Compressed copies are left out where nothing is asked of them: they take long. Nothing is kept. */
const usual = {
  SOURCE_DATE_EPOCH: String(buildTime.getTime() / 1000),
  LEDE_COMPRESS: '0',
  LEDE_CACHE: '0',
};

/** Starts the build command as `npm run build` does. */
function startBuild(variables: BuildVariables, node: string): ChildProcess {
  return spawn(node, ['src/commands/lede.js', 'build'], {
    cwd: projectRoot,
    env: { ...withoutOurs(process.env), ...usual, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/**
 * Starts to build the sites of a run of journeys, with tests/build-sites.ts; what it prints is
 * shown. Vite takes the environment for its own, so that it must not be that of tests.
 */
export function startSites(folder: string, slow: boolean): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'tests/build-sites.ts', folder], {
    cwd: projectRoot,
    env: { ...withoutOurs(process.env), ...(slow && { [slowVariable]: '1' }) },
    stdio: 'inherit',
  });
}

/** The tests' own environment must not reach the builds that they start. */
function withoutOurs(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(
    ([name]) => !/^(LEDE_|VITEST|NODE_ENV$|NODE_OPTIONS$)/.test(name),
  );
  return Object.fromEntries(kept);
}

/**
 * Builds a site, with the Node that runs the tests or another one. Resolves with the exit code and everything that
 * was printed.
 */
export async function runBuild(
  variables: BuildVariables,
  node: string = process.execPath,
): Promise<{ code: number | null; output: string }> {
  const build = startBuild(variables, node);
  const printed: string[] = [];
  for (const stream of [build.stdout, build.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => printed.push(text));
  }
  return new Promise((resolve, reject) => {
    build.once('error', reject);
    build.once('close', (code) => resolve({ code, output: printed.join('') }));
  });
}
