import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { installPackages } from '#tests/support/processes/install-packages.ts';

/** Where Debian puts nginx, which isn't on everyone's path. */
const program = '/usr/sbin/nginx';
/** What Debian's packages of modules write, so that nginx loads them. */
const modules = '/etc/nginx/modules-enabled';

/** nginx, with its module for Brotli. Installs Debian's packages if they are missing. */
export function ensureNginx(): void {
  const hasBrotli = () =>
    existsSync(program) && spawnSync('sh', ['-c', `cat ${modules}/*brotli-static*`]).status === 0;
  if (hasBrotli()) return;
  console.log('No nginx with Brotli found: installing Debian’s.');
  installPackages('nginx', 'libnginx-mod-http-brotli-static');
  if (!hasBrotli()) {
    throw new Error('This test needs nginx: apt-get install nginx libnginx-mod-http-brotli-static');
  }
}

/**
 * Runs nginx with a `server` block of its configuration, in which `PORT` stands for the port, until
 * `stop` is called. Its other files are in `folder`.
 */
export async function runNginx(
  folder: string,
  serverBlock: (port: number) => string,
): Promise<{ home: string; stop: () => Promise<void> }> {
  const port = await freePort();
  const configuration = join(folder, 'nginx.conf');
  await writeFile(
    configuration,
    [
      // As root, its workers would be another user, who can't read a test's folder.
      ...(process.getuid?.() === 0 ? ['user root;'] : []),
      'daemon off;',
      'worker_processes 1;',
      `pid ${folder}/nginx.pid;`,
      `error_log ${folder}/error.log;`,
      `include ${modules}/*.conf;`,
      'events {}',
      'http {',
      'include /etc/nginx/mime.types;',
      'access_log off;',
      ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (kind) => `${kind}_temp_path ${folder}/${kind};`,
      ),
      serverBlock(port),
      '}',
    ].join('\n'),
  );
  const words = ['-c', configuration, '-e', join(folder, 'error.log')];
  const nginx = spawn(program, words, { stdio: ['ignore', 'inherit', 'inherit'] });
  const home = `http://127.0.0.1:${port}`;
  await untilItAnswers(home, nginx);
  return { home, stop: () => end(nginx) };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
      });
    });
  });
}

async function untilItAnswers(home: string, nginx: ChildProcess): Promise<void> {
  for (;;) {
    if (nginx.exitCode !== null) throw new Error(`nginx ended with ${nginx.exitCode}`);
    const isThere = await fetch(home).then(
      () => true,
      () => false,
    );
    if (isThere) return;
  }
}

function end(nginx: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    nginx.once('exit', () => resolve());
    nginx.kill('SIGTERM');
  });
}
