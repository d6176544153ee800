import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { Handler } from './answering-server.ts';
import { listen } from './listen.ts';

export type NewsServer = {
  port: number;
  /** Sets what an address without its scheme says from now on: `harbourpost.example/feed`. */
  publish: (address: string, says: string | Handler) => void;
  /** The addresses that were asked, in their order; ` (if changed)` behind those asked with conditions. */
  asked: string[];
  /** Is called before each request is answered, with their number since it was set. */
  onRequest: (listen: (count: number) => void) => void;
  close: () => void;
};

/**
 * A server on loopback for all hosts of a test, by the `Host` header. Texts have an ETag, and are not sent to
 * whoever has them; other addresses answer 404.
 */
export async function openNewsServer(): Promise<NewsServer> {
  const says = new Map<string, string | Handler>();
  const asked: string[] = [];
  let count = 0;
  let notify: (count: number) => void = () => undefined;
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const address = host + (request.url ?? '');
    const condition = request.headers['if-none-match'];
    asked.push(condition === undefined ? address : `${address} (if changed)`);
    count += 1;
    notify(count);
    const answer = says.get(address);
    if (answer === undefined) response.writeHead(404).end();
    else if (typeof answer !== 'string') answer(request, response);
    else {
      const etag = `"${createHash('sha256').update(answer).digest('hex')}"`;
      if (condition === etag) response.writeHead(304, { ETag: etag }).end();
      else response.writeHead(200, { ETag: etag }).end(answer);
    }
  });
  return {
    port: await listen(server),
    publish: (address, answer) => says.set(address, answer),
    asked,
    onRequest: (listener) => {
      count = 0;
      notify = listener;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
