import type { ServerResponse } from 'node:http';
import type { ServedSite } from './served-site.ts';

/** Answers a request for a file of the dataset. `url` is relative to `dataset/`, as a server gets it. */
export async function sendFile(
  site: ServedSite,
  url: string,
  response: ServerResponse,
): Promise<void> {
  const path = decodePath((url.split('?', 1)[0] ?? '').replace(/^\//, ''));
  const content = await site.readFile(path);
  response.statusCode = content === undefined ? 404 : 200;
  response.setHeader('content-type', contentType(path));
  response.setHeader('cache-control', 'no-store');
  response.end(content ?? JSON.stringify({ error: `There is no ${path} in the dataset.` }));
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Browsers run scripts and workers only if they are sent as such. */
function contentType(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript';
  return path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}
