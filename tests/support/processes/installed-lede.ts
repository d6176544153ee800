import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, realpath, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { projectRoot } from '#tests/support/project-root.ts';

const run = promisify(execFile);

/** Lede as its package installs it, in a folder that held nothing else. */
export type InstalledLede = {
  /** The folder that it was installed into. */
  folder: string;
  /** The command, as npm put it there. */
  script: string;
  /** Where its commands keep what is temporary; nothing else does. */
  temporary: string;
  remove: () => Promise<void>;
};

/** Packs the project and installs the package, with what it depends on, as anyone would. */
export async function installLede(): Promise<InstalledLede> {
  const parent = await realpath(await mkdtemp(join(tmpdir(), 'lede-installed-')));
  const [folder, temporary] = [join(parent, 'news'), join(parent, 'temporary')];
  await mkdir(folder);
  await mkdir(temporary);
  await npm(projectRoot, 'pack', '--pack-destination', folder);
  const [tarball] = await readdir(folder);
  await npm(folder, 'install', '--prefix', folder, '--prefer-offline', `./${tarball}`);
  return {
    folder,
    script: join(folder, 'node_modules/.bin/lede'),
    temporary,
    remove: () => rm(parent, { recursive: true, force: true }),
  };
}

/** Runs npm in a folder, and resolves with what it printed. */
export async function npm(folder: string, ...words: string[]): Promise<string> {
  const { stdout } = await run('npm', words, { cwd: folder, env: withoutScript(process.env) });
  return stdout;
}

/** What npm tells the scripts that it runs is about this project, and not about the folder. */
function withoutScript(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(
    ([name]) =>
      !/^(npm_(package|lifecycle)_|npm_config_local_prefix$|INIT_CWD$|NODE_ENV$)/.test(name),
  );
  return Object.fromEntries(kept);
}

/** Every file and folder below a folder, with its size and when it was last changed. */
export async function stateOf(folder: string): Promise<Map<string, string>> {
  const names = await readdir(folder, { recursive: true });
  const state = new Map<string, string>();
  for (const name of names.sort()) {
    const { size, mtimeMs } = await stat(join(folder, name));
    state.set(name, `${size} ${mtimeMs}`);
  }
  return state;
}
