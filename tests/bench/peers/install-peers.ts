import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { projectRoot } from '#tests/support/project-root.ts';
import { peers } from './peers.ts';

/** Where the peers are: out of package.json, and kept from one run to the next. */
export const peersFolder: string = join(projectRoot, 'node_modules/.cache/lede/peers');

const minute = 60_000;

/** Puts the peers and their scripts in place. Returns whether they are there. */
export function installPeers(): boolean {
  mkdirSync(peersFolder, { recursive: true });
  const dependencies = Object.fromEntries(peers.flatMap((peer) => Object.entries(peer.packages)));
  const wanted = JSON.stringify({ private: true, type: 'module', dependencies });
  const installed = join(peersFolder, 'installed.json');
  if (readIfThere(installed) !== wanted) {
    writeFileSync(join(peersFolder, 'package.json'), wanted);
    if (!runNpmInstall()) return false;
    writeFileSync(installed, wanted);
  }
  for (const { files } of peers) {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(peersFolder, name), text);
  }
  return true;
}

function runNpmInstall(): boolean {
  const { status } = spawnSync(
    'npm',
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--fetch-retries=1'],
    {
      cwd: peersFolder,
      stdio: 'ignore',
      timeout: 5 * minute,
      shell: process.platform === 'win32',
    },
  );
  return status === 0;
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
