// Long for one file: each test is one promise that the frame keeps on the page around it.

import { createServer, type Server } from 'node:http';
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { embedCode } from '#client/story/article/embed-code.ts';
import { expectAccessibleAsIs } from '#tests/support/browser/expect-accessible.ts';
import { test as journey, open } from '#tests/support/browser/journey.ts';
import { listen } from '#tests/support/servers/listen.ts';
import { seedCoverage, seedHeadline, seedPath } from '#tests/support/worlds/seed-coverage.ts';

type Elsewhere = {
  /** Opens a page of another site, at another origin, with some HTML in it. */
  openElsewhere: (html: string) => Promise<void>;
};

const test = journey.extend<Elsewhere>({
  openElsewhere: async ({ page }, use) => {
    let content = '';
    const server: Server = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><html lang="en"><title>A blog</title>${content}</html>`);
    });
    const port = await listen(server);
    await use(async (html) => {
      content = html;
      await page.goto(`http://localhost:${port}/`);
    });
    server.closeAllConnections();
    server.close();
  },
});

const id = seedPath.replace('stories/', '');
const framed = `embed/?story=${id}`;
const title = `${seedHeadline} – Lede`;
/** The page around it shows a light frame on a dark screen where it says nothing of themes. */
const anyTheme = '<meta name="color-scheme" content="light dark">';

function frameOf(home: string, path = framed): string {
  return `${anyTheme}<iframe src="${home}${path}" title="Frame" width="600" height="300"></iframe>`;
}

for (const site of ['sample', 'based'] as const) {
  test.describe(`the embed code of the site ${site}, pasted into another`, () => {
    test.use({ site });

    test('shows the timeline, in a frame as tall as that', async ({
      page,
      context,
      openElsewhere,
    }) => {
      await openElsewhere(`<p>Before</p>${await copyCode(page, context)}<p>After</p>`);
      const frame = page.frameLocator('iframe');
      await expectTimeline(frame);
      await expect(page.locator('iframe')).toHaveAttribute('title', title);
      await expectNoScrolling(page);
      const tall = await heightOf(page);
      await test.step('and which follows it', async () => {
        await frame.getByRole('button', { name: 'Excerpts' }).click();
        await expect.poll(() => heightOf(page)).toBeGreaterThan(tall);
        await expectNoScrolling(page);
        await page.setViewportSize({ width: 400, height: 800 });
        await expectNoScrolling(page);
      });
      await test.step('beside a link to the story', async () => {
        await page.getByRole('link', { name: title, exact: true }).click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(seedHeadline);
      });
    });
  });
}

test('two stories in one page have a height each', async ({ page, context, openElsewhere }) => {
  const code = await copyCode(page, context);
  const other = '2019-12-26-many-facial-recognition-systems-are-biased-says-u-s-study';
  await openElsewhere(code + code.replaceAll(id, other));
  for (const number of [0, 1]) {
    const frame = page.locator('iframe').nth(number);
    // Nothing is laid out in a frame that is out of sight.
    await frame.scrollIntoViewIfNeeded();
    await expect(
      frame.contentFrame().getByRole('list', { name: 'Coverage timeline' }),
    ).toBeVisible();
    await expect(frame).toHaveAttribute('style', /height: \d+px/);
  }
  const [one, two] = await page
    .locator('iframe')
    .evaluateAll((all) => all.map((frame) => frame.clientHeight));
  expect(one).not.toBe(two);
});

test('where its script is left out, the frame scrolls', async ({ page, home, openElsewhere }) => {
  await openElsewhere(frameOf(home));
  const frame = page.frameLocator('iframe');
  await expectTimeline(frame);
  expect(await heightOf(page)).toBe(300);
  const last = frame.getByRole('listitem').last();
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
});

test('what it tells is its height alone', async ({ page, home, openElsewhere }) => {
  const listening = `<script>addEventListener('message', ({ data }) => {
    document.title = JSON.stringify(data);
  });</script>`;
  await openElsewhere(listening + frameOf(home));
  await expect(page).toHaveTitle(/^\{"type":"lede-height","height":\d+\}$/);
});

test('its links open outside of the frame, and it leads to the story and the site', async ({
  page,
  context,
  home,
  openElsewhere,
}) => {
  await openElsewhere(frameOf(home));
  const frame = page.frameLocator('iframe');
  for (const [link, address] of [
    [frame.getByRole('link', { name: 'Lede', exact: true }), home],
    [frame.getByRole('link', { name: seedHeadline, exact: true }).first(), home + seedPath],
    [
      frame.getByRole('link', { name: 'The Guardian', exact: true }),
      /publishers\/theguardian\.com$/,
    ],
  ] as const) {
    const opened = context.waitForEvent('page');
    await link.click();
    const tab = await opened;
    await expect(tab).toHaveURL(address);
    expect(await tab.evaluate(() => window.opener)).toBeNull();
    await tab.close();
  }
  await expectTimeline(frame);
  const external = headlineIn(frame);
  await expect(external).toHaveAttribute('href', seedCoverage[0].webUrl);
  const mark = await external.evaluate((link) => getComputedStyle(link, '::after').content);
  expect(mark).toContain('↗');
});

test('it is read by keyboard, and the page around it keeps its way back', async ({
  page,
  home,
  openElsewhere,
}) => {
  await openElsewhere(frameOf(home));
  const frame = page.frameLocator('iframe');
  await expectTimeline(frame);
  const entries = await page.evaluate(() => history.length);
  await page.keyboard.press('Tab');
  await expect(frame.getByRole('link', { name: 'Lede', exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(frame.getByRole('heading', { level: 1 }).getByRole('link')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(headlineIn(frame)).toBeFocused();
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

for (const [theme, system, paper] of [
  ['', 'light', 'rgb(252, 251, 248)'],
  ['', 'dark', 'rgb(19, 20, 22)'],
  ['&theme=dark', 'light', 'rgb(19, 20, 22)'],
  ['&theme=light', 'dark', 'rgb(252, 251, 248)'],
] as const) {
  test(`it is ${paper} with "${theme}" on a ${system} screen, and accessible`, async ({
    page,
    home,
    openElsewhere,
  }) => {
    await page.emulateMedia({ colorScheme: system });
    await openElsewhere(frameOf(home, framed + theme));
    const root = page.frameLocator('iframe').locator('html');
    await expectTimeline(page.frameLocator('iframe'));
    expect(await root.evaluate((html) => getComputedStyle(html).backgroundColor)).toBe(paper);
    await page.goto(`${home}${framed}${theme}`);
    await expect(page.getByRole('list', { name: 'Coverage timeline' })).toBeVisible();
    await expectAccessibleAsIs(page);
  });
}

test.describe('with forty reports and a plot', () => {
  test.use({ site: 'edge' });

  for (const width of [360, 1200]) {
    test(`it comes to rest in a frame ${width} pixels wide`, async ({
      page,
      home,
      openElsewhere,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      const frame = `${home}embed/?story=2024-03-09-forty-reports`;
      await openElsewhere(embedCode({ title: 'Forty reports', frame, story: home }));
      await expect(page.frameLocator('iframe').getByRole('figure').first()).toBeVisible();
      await expectNoScrolling(page);
      expect(await heightOf(page)).toBeGreaterThan(1000);
    });
  }
});

test.describe('in Arabic', () => {
  test.use({ site: 'arabic' });

  test('it runs from right to left', async ({ page, home, openElsewhere }) => {
    await page.goto('./');
    const link = page.getByRole('article').first().getByRole('heading').getByRole('link');
    const story = (await link.getAttribute('href'))?.split('/').at(-1);
    await openElsewhere(frameOf(home, `embed/?story=${story}`));
    const root = page.frameLocator('iframe').locator('html');
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
    await expect(root).toHaveAttribute('dir', 'rtl');
    await expect(root).toHaveAttribute('lang', /^ar/);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the frame names the site and leads there, and the code leads to the story', async ({
    page,
    home,
    openElsewhere,
  }) => {
    await openElsewhere(frameOf(home));
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('link', { name: 'Lede', exact: true })).toHaveAttribute(
      'href',
      '/',
    );
    await expect(frame.getByRole('link', { name: 'Go to the latest stories' })).toBeVisible();
  });
});

test.describe('a frame that can’t show its story', () => {
  test.use({ missesFiles: true });

  for (const story of [
    '2001-01-01-never',
    '',
    '../../manifest',
    '<script>alert(1)</script>',
    '%ff',
  ]) {
    test(`${JSON.stringify(story)} says so, and leads to the site`, async ({
      page,
      home,
      openElsewhere,
    }) => {
      await openElsewhere(frameOf(home, `embed/?story=${encodeURIComponent(story)}`));
      const frame = page.frameLocator('iframe');
      await expect(frame.getByText('This story is not in this edition.')).toBeVisible();
      await expect(frame.getByRole('link', { name: 'Go to the latest stories' })).toBeVisible();
    });
  }

  test('offers to try again where the site can’t be reached', async ({
    page,
    home,
    openElsewhere,
  }) => {
    await page.route('**/dataset/**', (route) => route.abort());
    await openElsewhere(frameOf(home));
    const frame = page.frameLocator('iframe');
    await expect(frame.getByText('The story could not be loaded.')).toBeVisible();
    await page.unroute('**/dataset/**');
    await frame.getByRole('button', { name: 'Try again' }).click();
    await expectTimeline(frame);
  });

  test('loads anew where it doesn’t know the data', async ({ page, home, openElsewhere }) => {
    let isNew = true;
    await page.route('**/dataset/**', async (route) => {
      const response = await route.fetch();
      const json: object = await response.json();
      await route.fulfill({ response, json: isNew ? { ...json, format: 99 } : json });
    });
    await openElsewhere(frameOf(home));
    const frame = page.frameLocator('iframe');
    await expect(frame.getByText('The story could not be loaded.')).toBeVisible();
    isNew = false;
    await frame.getByRole('button', { name: 'Try again' }).click();
    await expectTimeline(frame);
  });
});

test.describe('any other page', () => {
  test.use({ missesFiles: true });

  for (const path of ['./', seedPath, 'search', 'nowhere', 'embed/nowhere', 'embedded']) {
    test(`${path} can’t be framed`, async ({ page, home, openElsewhere }) => {
      await openElsewhere(frameOf(home, path.replace('./', '')));
      const frame = page.frames().at(-1);
      await expect.poll(() => frame?.url()).toMatch(/^chrome-error:/);
    });
  }
});

/** The embed code as a reader copies it from a story's page. */
async function copyCode(page: Page, context: ReturnType<Page['context']>): Promise<string> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, seedPath);
  await page.getByText('Share or read elsewhere').click();
  await page.getByRole('button', { name: 'Copy the embed code' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  await page.evaluate(() => document.body.append(document.createElement('textarea')));
  const field = page.locator('textarea').last();
  await field.press('Control+v');
  return field.inputValue();
}

async function expectTimeline(frame: FrameLocator): Promise<void> {
  const timeline = frame.getByRole('list', { name: 'Coverage timeline' });
  await expect(timeline.getByRole('listitem')).toHaveCount(seedCoverage.length);
}

/** The headline of the first report, which another publisher has word for word. */
function headlineIn(frame: FrameLocator): Locator {
  return frame.getByRole('link', { name: seedCoverage[0].headline, exact: true }).first();
}

function heightOf(page: Page): Promise<number> {
  return page.locator('iframe').evaluate((frame) => frame.clientHeight);
}

/** Waits until all of the frame's content is in it, and no more room than that. */
async function expectNoScrolling(page: Page): Promise<void> {
  const root = page.frameLocator('iframe').locator('html');
  const spare = () =>
    root.evaluate((html) => [
      html.scrollHeight - window.innerHeight,
      window.innerHeight - Math.ceil(document.body.getBoundingClientRect().height),
    ]);
  await expect.poll(spare).toEqual([0, 0]);
}
