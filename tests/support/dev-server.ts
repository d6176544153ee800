import { spawn } from 'node:child_process';
import process from 'node:process';
import { projectRoot } from './project-root.ts';

export type DevServer = { address: string; stop: () => Promise<void> };

/** Starts `npm run dev` on a folder of documents, at a free port of this machine's own. */
export async function startDevServer(dataFolder: string): Promise<DevServer> {
  const server = spawn(process.execPath, ['node_modules/vite/bin/vite.js', '--port', '0'], {
    cwd: projectRoot,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, LEDE_DATA: dataFolder, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => {
    server.once('close', () => resolve());
  });
  let printed = '';
  const address = await new Promise<string>((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
        const found = /Local:\s+(http:\S+)/.exec(printed);
        if (found?.[1] !== undefined) resolve(found[1]);
      });
    }
    server.once('close', () => reject(new Error(`The dev server ended:\n${printed}`)));
  });
  return {
    address,
    stop: () => {
      server.kill();
      return ended;
    },
  };
}
