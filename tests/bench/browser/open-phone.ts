import process from 'node:process';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { findChromium } from '#tests/support/browser/find-chromium.ts';

/** How many times slower than this machine the phone is. */
export const slowdown = 4;

const screen = { width: 412, height: 823 };

/** A browser, or null where there is none. */
export async function launchBrowser(): Promise<Browser | null> {
  const executablePath = findChromium();
  if (executablePath === null) return null;
  return chromium.launch({
    executablePath,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Lends a page of a slow phone that has never been on the site. */
export async function withPhone<Result>(
  browser: Browser,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: screen, hasTouch: true, isMobile: true });
  try {
    const page = await context.newPage();
    // The loader of these files calls it in functions that are handed to the page.
    await page.addInitScript('globalThis.__name = (value) => value');
    const devtools = await context.newCDPSession(page);
    await answerPictures(devtools);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return await use(page);
  } finally {
    await context.close();
  }
}

const picture = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"><path d="M0 0h1200v800H0z"/></svg>',
).toString('base64');

/** Answers with one small picture for those of other hosts: what they weigh is not the site's. */
async function answerPictures(devtools: CDPSession): Promise<void> {
  devtools.on('Fetch.requestPaused', ({ requestId, request }) => {
    const isOfSite = new URL(request.url).hostname === 'localhost';
    const answer = isOfSite
      ? devtools.send('Fetch.continueRequest', { requestId })
      : devtools.send('Fetch.fulfillRequest', {
          requestId,
          responseCode: 200,
          responseHeaders: [{ name: 'content-type', value: 'image/svg+xml' }],
          body: picture,
        });
    // The page may have been closed.
    answer.catch(() => undefined);
  });
  await devtools.send('Fetch.enable', { patterns: [{ resourceType: 'Image' }] });
}
