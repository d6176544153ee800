import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';

/*
 * npm run budgets, once the site is built
 * Weighs what a first visit to the front page downloads, gzipped, and fails where it is too much.
 */
const folder = process.env.LEDE_OUT || 'dist';
const kilobyte = 1000;

const page = await readFile(join(folder, 'index.html'), 'utf8');
/** Fewer files than `fewest` are a page that names them in another way. */
const weights = [
  {
    name: 'JavaScript',
    limit: 110,
    fewest: 2,
    // The small script at the head of the page, and the code that it loads.
    files: filesOf(/<script[^>]+src="([^"]+)"| data-entry="([^"]+)"/g),
  },
  {
    name: 'CSS',
    limit: 20,
    fewest: 1,
    files: filesOf(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g),
  },
  { name: 'page with its data', limit: 60, fewest: 1, files: ['index.html'] },
];

let tooMuch = 0;
for (const { name, limit, files, fewest } of weights) {
  const sizes = await Promise.all(files.map(gzippedSize));
  const total = sizes.reduce((sum, size) => sum + size, 0) / kilobyte;
  const isOver = total > limit || files.length < fewest;
  if (isOver) tooMuch += 1;
  console.log(
    `${isOver ? 'OVER' : 'ok  '}  ${name}: ${total.toFixed(1)} KB of ${limit} KB gzipped`,
  );
}
process.exitCode = tooMuch > 0 ? 1 : 0;

/** What the front page names, by its path in the folder. Nothing else is fetched before the news. */
function filesOf(pattern: RegExp): string[] {
  return [...page.matchAll(pattern)].map((match) => {
    const address = match[1] ?? match[2] ?? '';
    return address.slice(address.indexOf('assets/'));
  });
}

async function gzippedSize(file: string): Promise<number> {
  return gzipSync(await readFile(join(folder, file)), { level: 9 }).byteLength;
}
