import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { expect, type Page, test as unwatched } from '@playwright/test';
import { attackAddresses, attackHosts, attackVideos } from '#tests/support/attacks/addresses.ts';
import { attackStories, storyName } from '#tests/support/attacks/attack-world.ts';
import { findDanger } from '#tests/support/attacks/find-danger.ts';
import { attackTexts } from '#tests/support/attacks/texts.ts';
import { watchPage } from '#tests/support/attacks/watch-page.ts';
import { hydrated, test } from '#tests/support/browser/journey.ts';
import { addressOf, builtSitesVariable } from '#tests/support/sites/journey-sites.ts';

const site = 'attacks';

test.use({ site });

test('there are many attacks, no two alike, and all of them reach the site', async ({ page }) => {
  const attacks = [...attackTexts, ...attackAddresses, ...attackHosts, ...attackVideos];
  expect(new Set(attacks).size).toBeGreaterThan(150);
  const response = await page.request.get(`${addressOf(site)}dataset/manifest.json`);
  const { counts } = await response.json();
  expect(counts.stories).toBeGreaterThanOrEqual(attackStories);
});

for (const bypassCSP of [false, true]) {
  const policy = policyOf(bypassCSP);

  test.describe(`a site under attack, ${policy}`, () => {
    test.use({ bypassCSP });

    test('runs nothing in its lists', async ({ page, home }) => {
      const findAttacks = await watchPage(page, home);
      const older = Array.from({ length: 4 }, (_, index) => `pages/${index + 1}`);
      const lists = [
        '',
        ...older,
        'archive',
        'archive/2024-01',
        'archive/2024-01-02',
        'publishers',
      ];
      for (const path of lists) await visit(page, home + path, findAttacks);
    });

    test('runs nothing on the pages of topics and publishers', async ({ page, home }) => {
      const findAttacks = await watchPage(page, home);
      const topics = await everyFewth('topics', 12);
      const publishers = await everyFewth('publishers', 4);
      for (const path of [...topics, ...publishers]) await visit(page, home + path, findAttacks);
    });

    test('runs nothing on the pages of stories, nor in their videos', async ({ page, home }) => {
      const findAttacks = await watchPage(page, home);
      for (const path of await everyFewth('stories', 14)) {
        await visit(page, home + path, findAttacks);
      }
      await page.goto(`${home}search?q=number+0`);
      await page
        .getByRole('link', { name: storyName(0) })
        .first()
        .click();
      await hydrated(page);
      await page.getByRole('button', { name: /^Play/ }).click();
      await expect(page.locator('iframe')).toHaveCount(1);
      expect(await findAttacks()).toEqual([]);
    });

    test('runs nothing in a search, typed or in an address, nor among saved stories', async ({
      page,
      home,
    }) => {
      const findAttacks = await watchPage(page, home);
      for (const text of attackTexts.filter((_, index) => index % 24 === 3)) {
        await visit(page, `${home}search?q=${encodeURIComponent(text)}`, findAttacks);
      }
      // The policy lets the search's own worker start, and Pagefind would do without it unseen.
      await expect.poll(() => page.workers().length).toBe(1);
      const box = page.getByRole('searchbox');
      for (const text of ['pwned', '<script>alert(1)', '"onmouseover="pwned()']) {
        await box.fill(text);
        await expect(page).toHaveURL((url) => url.searchParams.get('q') === text);
        expect(await findAttacks()).toEqual([]);
      }
      // On a page of its own, where no results of the last search are left.
      await visit(page, `${home}search?q=attack+number`, findAttacks);
      const save = page.getByRole('button', { name: /^Save: / });
      await expect(save).not.toHaveCount(0);
      for (const number of [0, 1, 2]) {
        await save.nth(number).click();
        await expect(save.nth(number)).toHaveAttribute('aria-pressed', 'true');
      }
      await visit(page, `${home}saved`, findAttacks);
      await expect(page.getByRole('main').getByRole('article')).toHaveCount(3);
    });
  });

  test.describe(`pages that are not there, ${policy}`, () => {
    test.use({ bypassCSP, missesFiles: true });

    test('run nothing of their address', async ({ page, home }) => {
      const findAttacks = await watchPage(page, home);
      for (const path of [
        '<script>pwned()</script>',
        'topics/"><img src=x onerror=pwned()>',
        'topics/__proto__+constructor',
        'stories/__proto__',
        'publishers/javascript:pwned()',
        'archive/<svg onload=pwned()>',
        '?q=</script><script>pwned()</script>#<img src=x onerror=pwned()>',
      ]) {
        await visit(page, home + path, findAttacks);
      }
    });
  });
}

test.describe('the files of a site under attack', () => {
  test.use({ bypassCSP: true });

  test('hold nothing that runs or leads elsewhere, in any page', async ({ page, home }) => {
    await page.goto(home);
    // A combination of topics holds nothing that its topics don't.
    const pages = (await filesOf(''))
      .filter((path) => path.endsWith('.html') && !path.includes('+'))
      .map((path) => encodePath(path));
    expect(pages.length).toBeGreaterThan(attackStories);
    expect(
      await page.evaluate(
        findDanger,
        pages.map((path) => home + path),
      ),
    ).toEqual([]);
  });
});

/** Attacks as they are, and what is seen of those that run where no policy keeps them from it. */
const plants = [
  ['<script>pwned()</script>', 'an attack ran'],
  ['<img src=x onerror=pwned()>', 'an attack ran'],
  ['<b onmouseover=pwned()>over</b>', 'an attack ran'],
  ['<svg onload=pwned()></svg>', 'an attack ran'],
  ['<iframe srcdoc="<script>parent.pwned()</script>"></iframe>', 'an attack ran'],
  ['<script>alert(1)</script>', 'a dialog: 1'],
  ['<script src="https://evil.example/x.js"></script>', 'a request: script'],
  ['<link rel="stylesheet" href="https://evil.example/x.css">', 'a request: stylesheet'],
  ['<script>Object.prototype.polluted = 1</script>', 'every object has "polluted"'],
  ['<a href="javascript:pwned()">press</a>', ''],
  ['<p style="position:fixed;inset:0">cover</p>', ''],
] as const;

for (const bypassCSP of [false, true]) {
  unwatched.describe(`an attack that is planted in a page, ${policyOf(bypassCSP)}`, () => {
    unwatched.use({ bypassCSP });

    for (const [planted, seen] of plants) {
      unwatched(
        `is found, ${bypassCSP ? 'and runs' : 'but does not run'}: ${planted}`,
        async ({ page }) => {
          const home = addressOf(site);
          await page.route(home, async (route) => {
            const response = await route.fetch();
            const body = (await response.text()).replace('<div id="root">', `${planted}$&`);
            await route.fulfill({ response, body });
          });
          const findAttacks = await watchPage(page, home);
          await page.goto(home);
          await hydrated(page);
          const found = (await findAttacks()).join('\n');
          expect(found).toContain(planted.split(/[ >]/, 1)[0]);
          if (bypassCSP) expect(found).toContain(seen);
          // The browser lets a request be seen that the policy then ends.
          else expect(found).not.toMatch(/^(an attack|a dialog|every)/m);
        },
      );
    }
  });
}

function policyOf(bypassCSP: boolean): string {
  return bypassCSP ? 'with the policy off' : 'with the policy on';
}

async function visit(page: Page, address: string, findAttacks: () => Promise<string[]>) {
  await page.goto(address);
  await hydrated(page);
  expect(await findAttacks(), address).toEqual([]);
}

/** The paths of about as many pages of a kind, spread over all of them. */
async function everyFewth(kind: string, count: number): Promise<string[]> {
  const pages = (await filesOf(kind)).filter((path) => path.endsWith('/index.html'));
  const step = Math.ceil(pages.length / count);
  const chosen = pages.sort().filter((_, index) => index % step === 0);
  return chosen.map((path) => encodePath(path.replace(/\/index\.html$/, '')));
}

/** The paths of all files in a folder of the site, below the site's own. */
async function filesOf(folder: string): Promise<string[]> {
  const root = join(process.env[builtSitesVariable] ?? '', site);
  const paths = await readdir(join(root, folder), { recursive: true });
  return paths.map((path) => join(folder, path));
}

function encodePath(path: string): string {
  // A plus sign stands between the topics of a combination.
  return path.split('/').map(encodeURIComponent).join('/').replaceAll('%2B', '+');
}
