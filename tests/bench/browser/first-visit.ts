import { gzipSync } from 'node:zlib';
import type { Browser, Page, Request } from '@playwright/test';
import { withPhone } from './open-phone.ts';

/** What a reader downloads of the site: files, and KB as they are sent, gzipped. */
export type Download = { requests: number; kilobytes: number };

/** The first visit of a reader to the front page. */
export type FirstVisit = {
  /** What had come in when the first story was painted. */
  beforeStory: Download;
  /** What the first story had to wait for: the page and its style sheets. */
  awaited: Download;
  everything: Download;
  scripts: Download;
};

/** Visits a site's front page for the first time. */
export async function visitFirst(browser: Browser, address: string): Promise<FirstVisit> {
  return withPhone(browser, async (page) => {
    const finished: Request[] = [];
    page.on('requestfinished', (request) => finished.push(request));
    await page.goto(address, { waitUntil: 'networkidle' });
    const painted = await page.evaluate(firstStoryPaint);
    const blocking = new Set(await page.evaluate(blockingFiles));
    const files = await Promise.all(
      finished.filter((request) => request.url().startsWith(address)).map(weigh),
    );
    return {
      beforeStory: sumUp(files.filter(({ end }) => end <= painted)),
      awaited: sumUp(files.filter(({ url, kind }) => kind === 'document' || blocking.has(url))),
      everything: sumUp(files),
      scripts: sumUp(files.filter(({ kind }) => kind === 'script')),
    };
  });
}

/** Notes what a page asks of a site from now on, until `finished`; `weigh` tells what came in. */
export function weighAll(page: Page, address: string) {
  const requests: Request[] = [];
  const note = (request: Request) => {
    if (request.url().startsWith(address)) requests.push(request);
  };
  page.on('requestfinished', note);
  return {
    finished: () => page.off('requestfinished', note),
    weigh: async (): Promise<Download> => sumUp(await Promise.all(requests.map(weigh))),
  };
}

type WeighedFile = { url: string; kind: string; end: number; kilobytes: number };

async function weigh(request: Request): Promise<WeighedFile> {
  const { startTime, responseEnd } = request.timing();
  const response = await request.response();
  const body = (await response?.body()) ?? Buffer.alloc(0);
  const isPacked = /\.(woff2|png|jpg|webp|pf_\w+|pagefind)$/.test(new URL(request.url()).pathname);
  const bytes = isPacked ? body.byteLength : gzipSync(body).byteLength;
  const end = startTime + responseEnd;
  return { url: request.url(), kind: request.resourceType(), end, kilobytes: bytes / 1000 };
}

function sumUp(files: readonly WeighedFile[]): Download {
  const kilobytes = files.reduce((sum, file) => sum + file.kilobytes, 0);
  return { requests: files.length, kilobytes };
}

/** In the page: when the first part of a story was painted, in milliseconds since 1970. */
function firstStoryPaint(): Promise<number> {
  return new Promise((resolve, reject) => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const element = 'element' in entry ? entry.element : null;
        if (element instanceof Element && element.closest('article') !== null)
          resolve(performance.timeOrigin + entry.startTime);
      }
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    setTimeout(() => reject(new Error('No story was painted')), 10_000);
  });
}

/** In the page: the addresses of the files that it is not painted without. */
function blockingFiles(): string[] {
  return performance
    .getEntriesByType('resource')
    .filter((entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking')
    .map((entry) => entry.name);
}
