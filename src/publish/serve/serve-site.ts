import { setMaxListeners } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
  STATUS_CODES,
} from 'node:http';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
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
 * of its `_headers` file on every answer and its own not-found page. It goes on serving while a build replaces the
 * site, whatever its readers send, and whenever they leave.
 *
 * @throws if the port is in use.
 */
export async function serveSite({ folder, base, port }: ServeOptions): Promise<Server> {
  // A request without a host is refused below, with the site's headers.
  const server = createServer({ requireHostHeader: false });
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
  const take = (request: IncomingMessage, response: ServerResponse) => {
    connections.get(request.socket)?.((gone) =>
      respond({ folder, base, request, response, gone }).catch(() => giveUp(response)),
    );
  };
  server.on('request', take);
  // No expectation of a reader changes the answer.
  server.on('checkExpectation', take);
  server.on('clientError', (error, socket) => {
    connections.get(socket)?.(() => refuse(folder, error, socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  return server;
}

type Enqueue = (answer: (gone: AbortSignal) => Promise<void>) => void;
const connections = new WeakMap<Duplex, Enqueue>();

type Exchange = {
  folder: string;
  base: string;
  request: IncomingMessage;
  response: ServerResponse;
  /** Aborted once the reader has closed the connection. */
  gone: AbortSignal;
};

async function respond({ folder, base, request, response, gone }: Exchange): Promise<void> {
  const path = pathOf(request.url ?? '/');
  const isBelow = path.startsWith(base);
  const sitePath = isBelow ? path.slice(base.length - 1) : path;
  response.setHeader('cache-control', 'no-cache');
  for (const [name, value] of await readHeaders(folder, sitePath)) response.setHeader(name, value);
  if (request.httpVersion === '1.1' && request.headers.host === undefined) {
    response.writeHead(400, { ...notKept, connection: 'close' }).end();
  } else if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...notKept, allow: 'GET, HEAD' }).end();
  } else if (!isBelow && (path === '/' || `${path}/` === base)) {
    response.writeHead(302, { location: base }).end();
  } else {
    const answer = isBelow ? await openAnswer(folder, sitePath, request) : null;
    if (answer === null) return sendNotFound(folder, request, response, gone);
    response.writeHead(answer.status, { ...answer.headers, ...(answer.status >= 400 && notKept) });
    if (answer.body === null) response.end();
    else await pipeline(answer.body, response, { signal: gone });
  }
}

/**
 * The path that a request names: a proxy's request has the whole address (RFC 9112, section 3.2.2), and
 * `OPTIONS *` has no path.
 */
function pathOf(target: string): string {
  const path = target.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '');
  return path.startsWith('/') ? path : `/${path}`;
}

/** What goes wrong is not kept, however long the file may be. */
const notKept = { 'cache-control': 'no-cache' };

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

/** Conditions and ranges are about the file that was asked for. */
const aboutTheFile = [
  'range',
  'if-range',
  'if-match',
  'if-none-match',
  'if-modified-since',
  'if-unmodified-since',
];

async function sendNotFound(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
  gone: AbortSignal,
): Promise<void> {
  for (const name of aboutTheFile) delete request.headers[name];
  const page = await openAnswer(folder, '/404.html', request).catch(() => null);
  if (page === null) {
    const headers = { 'content-type': 'text/plain', 'content-length': '9', ...notKept };
    response.writeHead(404, headers).end(request.method === 'HEAD' ? undefined : 'Not found');
    return;
  }
  const { ETag: _, 'Last-Modified': _date, 'Accept-Ranges': _ranges, ...headers } = page.headers;
  response.writeHead(404, { ...headers, ...notKept });
  if (page.body === null) response.end();
  else await pipeline(page.body, response, { signal: gone });
}

/** Too many files are open, the disk failed, or the reader has left in the middle of an answer. */
function giveUp(response: ServerResponse): void {
  if (response.headersSent) response.destroy();
  else response.writeHead(503, { ...notKept, 'retry-after': '1' }).end();
}

/** Answers what isn't HTTP, is too long, or never ends. */
async function refuse(folder: string, error: Error, socket: Duplex): Promise<void> {
  if (!socket.writable) return void socket.destroy();
  const status = statusOf('code' in error ? error.code : null);
  const headers = [...(await readHeaders(folder, '/')), ...Object.entries(notKept)];
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
    'connection: close',
    'content-length: 0',
  ];
  socket.end(`${lines.join('\r\n')}\r\n\r\n`, () => socket.destroy());
}

function statusOf(code: unknown): number {
  if (code === 'HPE_HEADER_OVERFLOW') return 431;
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
}
