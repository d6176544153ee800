import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import process from 'node:process';
import { listen } from '#tests/support/servers/listen.ts';
import { benchFeed } from './gather/news-feeds.ts';

/*
 * Serves the feeds of the bench on loopback, `/0` and so on. Sends its port to the process that started it,
 * and the number of requests since it was last asked whenever that sends a message.
 */
let requests = 0;

const server = createServer((request, response) => {
  requests += 1;
  const feed = benchFeed(Number(request.url?.slice(1)));
  const etag = `"${createHash('sha256').update(feed).digest('hex')}"`;
  const isKnown = request.headers['if-none-match'] === etag;
  response.writeHead(isKnown ? 304 : 200, { ETag: etag }).end(isKnown ? '' : feed);
});

process.on('message', () => {
  process.send?.(requests);
  requests = 0;
});
process.on('disconnect', () => process.exit());
process.send?.(await listen(server));
