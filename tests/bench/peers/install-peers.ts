import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { projectRoot } from '#tests/support/project-root.ts';

/** What npm installs for a peer, at exact versions, and the files that are put beside its packages. */
export type InstalledPeer = {
  packages: Readonly<Record<string, string>>;
  files: Readonly<Record<string, string>>;
};

const minute = 60_000;

/**
 * Puts peers and their files into a folder of their own, out of package.json and kept from one run to the next.
 * Returns the folder, or null if npm could not install them.
 */
export function installPeers(kind: string, peers: readonly InstalledPeer[]): string | null {
  const folder = join(projectRoot, 'node_modules/.cache/lede', kind);
  mkdirSync(folder, { recursive: true });
  const dependencies = Object.fromEntries(peers.flatMap((peer) => Object.entries(peer.packages)));
  const wanted = JSON.stringify({ private: true, type: 'module', dependencies });
  const installed = join(folder, 'installed.json');
  if (readIfThere(installed) !== wanted) {
    writeFileSync(join(folder, 'package.json'), wanted);
    if (!runNpmInstall(folder)) return null;
    writeFileSync(installed, wanted);
  }
  for (const { files } of peers) {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
  }
  return folder;
}

function runNpmInstall(folder: string): boolean {
  const { status } = spawnSync(
    'npm',
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--fetch-retries=1'],
    {
      cwd: folder,
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
