import { setMaxListeners } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openAnswer } from './open-answer.ts';
import { headersFor, readHeaderRules } from './site-headers.ts';

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
 * of its `_headers` file and its own not-found page. It goes on serving while a build replaces the
 * site, whatever its readers send, and whenever they leave.
 *
 * @throws if the port is in use.
 */
export async function serveSite({ folder, base, port }: ServeOptions): Promise<Server> {
  const server = createServer();
  server.on('connection', (socket) => {
    const gone = new AbortController();
    // A connection may carry any number of requests.
    setMaxListeners(0, gone.signal);
    socket.once('close', () => gone.abort());
    let answered = Promise.resolve();
    connections.set(socket, (answer) => {
      // One file is open for a connection at a time, however many requests it has sent ahead.
      answered = answered.then(() => (gone.signal.aborted ? undefined : answer(gone.signal)));
    });
  });
  server.on('request', (request, response) => {
    connections.get(request.socket)?.((gone) =>
      respond({ folder, base, request, response, gone }).catch(() => giveUp(response)),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  return server;
}

type Enqueue = (answer: (gone: AbortSignal) => Promise<void>) => void;
const connections = new WeakMap<IncomingMessage['socket'], Enqueue>();

type Exchange = {
  folder: string;
  base: string;
  request: IncomingMessage;
  response: ServerResponse;
  /** Aborted once the reader has closed the connection. */
  gone: AbortSignal;
};

async function respond({ folder, base, request, response, gone }: Exchange): Promise<void> {
  const path = (request.url ?? '/').replace(/[?#].*$/s, '');
  const isBelow = path.startsWith(base);
  const sitePath = isBelow ? path.slice(base.length - 1) : path;
  for (const [name, value] of await readHeaders(folder, sitePath)) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
  } else if (!isBelow && (path === '/' || `${path}/` === base)) {
    response.writeHead(302, { location: base }).end();
  } else {
    const answer = isBelow ? await openAnswer(folder, sitePath, request) : null;
    if (answer === null) return sendNotFound(folder, request, response);
    response.writeHead(answer.status, answer.headers);
    if (answer.body === null) response.end();
    else await pipeline(answer.body, response, { signal: gone });
  }
}

/**
 * The headers of a path. They are read for every request, since the site may have been replaced since
 * the last one; where that fails just now, the last ones hold.
 */
async function readHeaders(folder: string, path: string): Promise<Map<string, string>> {
  try {
    lastHeaders.set(folder, await readFile(join(folder, '_headers'), 'utf8'));
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (isMissing && existsSync(folder)) lastHeaders.delete(folder);
  }
  return headersFor(readHeaderRules(lastHeaders.get(folder) ?? ''), path);
}

const lastHeaders = new Map<string, string>();

async function sendNotFound(
  folder: string,
  { method }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const page = await readFile(join(folder, '404.html')).catch(() => Buffer.from('Not found'));
  response.writeHead(404, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': page.length,
    'cache-control': 'no-cache',
  });
  response.end(method === 'HEAD' ? undefined : page);
}

/** Too many files are open, the disk failed, or the reader has left in the middle of an answer. */
function giveUp(response: ServerResponse): void {
  if (response.headersSent) response.destroy();
  else response.writeHead(503, { 'retry-after': '1' }).end();
}
