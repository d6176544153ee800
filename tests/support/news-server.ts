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
  close: () => void;
};

/**
 * A server on loopback for all hosts of a test, by the `Host` header. Texts have an ETag, and are not sent to
 * whoever has them; other addresses answer 404. `onRequest` is told how many requests came.
 */
export async function openNewsServer(
  onRequest: (count: number) => void = () => undefined,
): Promise<NewsServer> {
  const says = new Map<string, string | Handler>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const address = host + (request.url ?? '');
    const condition = request.headers['if-none-match'];
    asked.push(condition === undefined ? address : `${address} (if changed)`);
    onRequest(asked.length);
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
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
