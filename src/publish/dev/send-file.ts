import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { picturesFolder } from '#pictures/kept/file-names.ts';
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

/** Answers a request for a picture that is kept beside the documents. `url` is relative to `pictures/`. */
export async function sendPicture(
  folder: string,
  url: string,
  response: ServerResponse,
): Promise<void> {
  const [, name = '', kind = ''] = /^\/([0-9a-f]{16}-\d+\.(avif|jpg|webp))$/.exec(url) ?? [];
  const bytes =
    name === '' ? null : await readFile(join(picturesFolder(folder), name)).catch(() => null);
  response.statusCode = bytes === null ? 404 : 200;
  response.setHeader('content-type', `image/${kind === 'jpg' ? 'jpeg' : kind}`);
  response.setHeader('cache-control', 'no-store');
  response.end(bytes);
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
