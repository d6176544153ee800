import { expect, type Page } from '@playwright/test';
import { indexSearch } from '#generate/search/index-search.ts';
import { open, test } from '#tests/support/browser/journey.ts';
import { storyText, writeWorld } from '#tests/support/worlds/write-world.ts';

test('a headline is found by what stands in it, signs included', async ({ page }) => {
  await searchIn(page, 'en', [
    'OpenAI pays $40m to NewsCorp',
    'Shares of $TSLA fall, $5 menu returns',
    'The A$30 ticket and the C$9 coffee',
    'C# and C++ have new editions',
    'The cat carries a carpet',
    'Straße in Łódź gesperrt',
    '国会で「新法案」が成立',
  ]);
  for (const [text, headline] of [
    ['$40m', 'OpenAI pays'],
    ['40m', 'OpenAI pays'],
    ['$TSLA', 'Shares of'],
    ['tsla', 'Shares of'],
    ['A$30', 'The A$30'],
    ['C#', 'C# and'],
    ['C++', 'C# and'],
    ['strasse', 'Straße'],
    ['lodz', 'Straße'],
    ['法案', '国会で'],
  ] as const) {
    await expectOnly(page, text, headline);
  }
});

test('a Japanese headline is found by any words in it', async ({ page }) => {
  await searchIn(page, 'ja', [
    '新幹線が大雪で運転を見合わせた',
    '国会で新法案が成立',
    '案法という$40mの店',
    'C#の新版',
  ]);
  for (const [text, headline] of [
    ['法案', '国会で'],
    ['雪', '新幹線'],
    ['大雪', '新幹線'],
    ['運転 新幹線', '新幹線'],
    ['$40m', '案法'],
    ['C#', 'C#の'],
  ] as const) {
    await expectOnly(page, text, headline);
  }
});

/** Opens the search page with the index of other stories, on a site in a language. */
async function searchIn(page: Page, language: string, headlines: readonly string[]): Promise<void> {
  const stories = headlines.map((title, number) => [
    `2024-03-0${number + 1}.md`,
    storyText({ title, excerpt: '', webUrl: `https://harbourpost.example/${number}` }),
  ]);
  const world = await writeWorld({
    'site.yaml': `language: ${language}`,
    ...Object.fromEntries(stories),
  });
  const files = await indexSearch(world.dataset);
  await page.route('**/dataset/search/**', (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/search\//, '');
    const contentType = path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
    const body = files.get(path);
    return body === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ contentType, body: Buffer.from(body) });
  });
  await page.addInitScript((tag) => {
    document.addEventListener('readystatechange', () => {
      document.documentElement.lang = tag;
    });
  }, language);
  await open(page, 'search');
}

async function expectOnly(page: Page, text: string, headline: string): Promise<void> {
  await page.getByRole('searchbox').fill(text);
  await expect(page).toHaveURL(`/search?${new URLSearchParams({ q: text })}`);
  const results = page.getByRole('main').getByRole('article');
  await expect(results, text).toHaveCount(1);
  await expect(results.getByRole('heading'), text).toContainText(headline);
}
