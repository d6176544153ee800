import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { hydrated } from '#tests/support/browser/journey.ts';
import { remember } from '#tests/support/browser/reader.ts';
import type { PageToShoot } from './choose-pages.ts';
import { drawPicture } from './draw-picture.ts';

type Shooting = {
  /** Of the site's front page, with a slash at the end. */
  address: string;
  pages: readonly PageToShoot[];
  /** The folder that the pictures go to. */
  shots: string;
  hasPictures: boolean;
};

const widths = [375, 768, 1440];
const colorSchemes = ['light', 'dark'] as const;

/** How much of a long page one picture shows, in CSS pixels. */
const mostHeight = 3600;

/** Takes the pictures, named `front-375-light.png`. Returns how many there are. */
export async function takeShots(
  browser: Browser,
  { address, pages, shots, hasPictures }: Shooting,
): Promise<number> {
  let count = 0;
  for (const width of widths) {
    for (const colorScheme of colorSchemes) {
      for (const shot of pages) {
        const context = await browser.newContext({
          viewport: { width, height: 900 },
          colorScheme,
          hasTouch: width < 800,
          isMobile: width < 800,
        });
        const page = await context.newPage();
        await answerPictures(page, address, hasPictures);
        await remember(page, shot.remembered ?? {});
        await page.goto(address + shot.path);
        await hydrated(page);
        await shot.act?.(page);
        await page.waitForLoadState('networkidle');
        await page.screenshot({
          path: join(shots, `${shot.name}-${width}-${colorScheme}.png`),
          clip: { x: 0, y: 0, width, height: await heightOf(page) },
          fullPage: true,
          animations: 'disabled',
        });
        count += 1;
        await context.close();
      }
    }
  }
  return count;
}

function heightOf(page: Page): Promise<number> {
  return page.evaluate((most) => Math.min(most, document.documentElement.scrollHeight), mostHeight);
}

/** Pictures of other hosts are drawings, or can't be had; nothing else of theirs can. */
export async function answerPictures(
  page: Page,
  address: string,
  hasPictures: boolean,
): Promise<void> {
  const { origin } = new URL(address);
  await page.route(
    (url) => url.origin !== origin,
    (route) =>
      hasPictures && route.request().resourceType() === 'image'
        ? route.fulfill({ contentType: 'image/svg+xml', body: drawPicture(route.request().url()) })
        : route.abort(),
  );
}
