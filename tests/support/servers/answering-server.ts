import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen } from './listen.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export type AnsweringServer = {
  port: number;
  /** `127.0.0.1` and the port. */
  host: string;
  /** Every request, in the order in which they came. */
  requests: IncomingMessage[];
  close: () => void;
};

/** A server on loopback, on a free port, that answers each path as its handler does, and others by 404. */
export async function openAnsweringServer(
  routes: Readonly<Record<string, Handler>>,
): Promise<AnsweringServer> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    const handle = routes[request.url ?? ''];
    if (handle === undefined) response.writeHead(404).end();
    else handle(request, response);
  });
  const port = await listen(server);
  return {
    port,
    host: `127.0.0.1:${port}`,
    requests,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Answers with a status, headers and a body. */
export function say(
  status: number,
  headers: Readonly<Record<string, string>> = {},
  body: string | Buffer = '',
): Handler {
  return (_request, response) => {
    response.writeHead(status, headers).end(body);
  };
}
