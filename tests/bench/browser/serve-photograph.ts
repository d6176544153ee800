import { createServer } from 'node:http';
import { listen } from '#tests/support/servers/listen.ts';
import { photograph } from './photograph.ts';

/** Answers every address with one photograph, in place of publishers, on loopback. */
export async function servePhotograph(): Promise<{ host: string; close: () => void }> {
  const bytes = await photograph();
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'image/jpeg' }).end(bytes);
  });
  const port = await listen(server);
  return {
    host: `127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
