import { expect } from '@playwright/test';
import { test } from '#tests/support/browser/journey.ts';

for (const site of ['sample', 'based', 'edge'] as const) {
  test.describe(`the site "${site}"`, () => {
    test.use({ site });

    test('every internal link leads to a page', async ({ request, home }) => {
      const seen = new Set([home]);
      const broken: string[] = [];
      let waiting = [home];
      while (waiting.length > 0) {
        const found = await Promise.all(
          waiting.map(async (address) => {
            const answer = await request.get(address);
            if (answer.status() !== 200) broken.push(`${address}: ${answer.status()}`);
            const isPage = answer.headers()['content-type']?.startsWith('text/html');
            return isPage ? linksOf(await answer.text(), address) : [];
          }),
        );
        waiting = [...new Set(found.flat())].filter((address) => !seen.has(address));
        for (const address of waiting) seen.add(address);
      }
      expect(broken).toEqual([]);
      expect(seen.size).toBeGreaterThan(50);
    });
  });
}

/** The addresses of the site's own pages and files that a page links to or loads. */
function linksOf(html: string, address: string): string[] {
  const { origin } = new URL(address);
  return [...html.matchAll(/\s(?:href|src)="([^"]+)"/g)]
    .map(([, link = '']) => new URL(link.replaceAll('&amp;', '&'), address))
    .filter((link) => link.origin === origin)
    .map((link) => link.href.replace(link.hash, ''));
}
