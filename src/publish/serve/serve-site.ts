import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { type HeaderRule, headersFor, readHeaderRules } from './site-headers.ts';

export type ServeOptions = {
  /** The folder of the finished site. */
  folder: string;
  /** Where the site is mounted: begins and ends with a slash. */
  base: string;
  /** 0 lets the system choose a free one. */
  port: number;
};

/**
 * Serves a finished site at `http://localhost:<port><base>`, to this machine alone, with the headers
 * of its `_headers` file and its own not-found page.
 *
 * @throws if the port is in use.
 */
export async function serveSite({ folder, base, port }: ServeOptions): Promise<Server> {
  const rules = readHeaderRules(await readFile(join(folder, '_headers'), 'utf8').catch(() => ''));
  const files = sirv(folder, { dev: true, etag: true, ignores: false });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (!path.startsWith(base)) {
      const isRedirected = path === '/' || `${path}/` === base;
      response.writeHead(isRedirected ? 302 : 404, isRedirected ? { location: base } : {});
      response.end();
      return;
    }
    request.url = path.slice(base.length - 1);
    setHeaders(response, rules, request.url);
    files(request, response, () => void sendNotFound(response, folder));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  return server;
}

function setHeaders(response: ServerResponse, rules: readonly HeaderRule[], path: string): void {
  for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
}

async function sendNotFound(response: ServerResponse, folder: string): Promise<void> {
  const page = await readFile(join(folder, '404.html')).catch(() => 'Not found');
  response.writeHead(404, {
    'content-type': 'text/html;charset=utf-8',
    'cache-control': 'no-cache',
  });
  response.end(page);
}
