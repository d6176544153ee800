import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { hydrated } from '#tests/support/browser/journey.ts';
import { projectRoot } from '#tests/support/project-root.ts';
import { choosePages } from './choose-pages.ts';
import { answerPictures } from './take-shots.ts';

/** Where the pictures at the head of the README are kept. */
const folder = join(projectRoot, '.pictures');

/**
 * Takes the front page, and the story with most coverage, as a desktop's screen shows them. The
 * publishers' pictures stay with the publishers: Lede's own drawings stand in their place.
 */
export function shootForReadme(browser: Browser) {
  return async (address: string, dataset: string): Promise<string> => {
    const pages = await choosePages(dataset);
    for (const { name, file } of [
      { name: 'front', file: 'front-page.png' },
      { name: 'story-most', file: 'story.png' },
    ]) {
      const shot = pages.find((page) => page.name === name);
      if (shot === undefined) throw new Error(`The edition has no page for ${file}`);
      const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
      await answerPictures(page, address, false);
      await page.goto(`${address}${shot.path}`);
      await hydrated(page);
      await page.screenshot({ path: join(folder, file), animations: 'disabled' });
      await page.close();
    }
    return `2 pictures: ${folder}`;
  };
}
