import { execFile } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import * as z from 'zod';
import { installPeers } from '#tests/bench/peers/install-peers.ts';
import { findChromium } from '#tests/support/browser/find-chromium.ts';

const run = promisify(execFile);
const version = '12.8.2';
const minute = 60_000;
const score = z.object({ score: z.number().nullable() });
const report = z.object({
  categories: z.object({
    performance: score,
    accessibility: score,
    'best-practices': score,
    seo: score,
  }),
});

/** Lighthouse's scores of a page on its slow phone, from 0 to 100: performance, accessibility, best practices, SEO. */
export type Scores = readonly (number | null)[];

/** What gives the scores of an address; null where npm can't install Lighthouse, or there is no browser for it. */
export function openLighthouse(): ((address: string) => Promise<Scores | null>) | null {
  const browser = findChromium();
  const peer = { packages: { lighthouse: version }, files: {} };
  const folder = browser === null ? null : installPeers('lighthouse', [peer]);
  if (browser === null || folder === null) return null;
  return async (address) => {
    const { stdout } = await run(
      process.execPath,
      [
        join(folder, 'node_modules/lighthouse/cli/index.js'),
        address,
        '--quiet',
        '--output=json',
        '--chrome-flags=--headless=new --no-sandbox',
      ],
      { env: { ...process.env, CHROME_PATH: browser }, timeout: 3 * minute, maxBuffer: 1e8 },
    ).catch(() => ({ stdout: '' }));
    const parsed = report.safeParse(parseJson(stdout));
    if (!parsed.success) return null;
    return Object.values(parsed.data.categories).map((one) =>
      one.score === null ? null : Math.round(100 * one.score),
    );
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
