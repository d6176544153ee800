import { expect } from '@playwright/test';
import { expectAccessible } from '#tests/support/browser/expect-accessible.ts';
import { hydrated } from '#tests/support/browser/journey.ts';
import { kept, keptIn, openWithWorker, test } from '#tests/support/browser/offline-site.ts';
import { headlineLink, saveButton } from '#tests/support/browser/story-buttons.ts';
import { drawn } from '#tests/support/pictures/draw-pictures.ts';
import { keptHeadlines } from '#tests/support/worlds/kept-world.ts';
import { seedHeadline, seedPath } from '#tests/support/worlds/seed-coverage.ts';

const reef = 'Intel is using AI to gather real-time data on coral reef health';

for (const site of ['sample', 'based'] as const) {
  test.describe(`the site ${site}, once it can’t be reached`, () => {
    test.use({ site });

    test('has its front page', async ({ page, stop }) => {
      await openWithWorker(page, './');
      await stop();
      await page.goto('./');
      await hydrated(page);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Latest stories');
      await expect(page.getByRole('article', { name: seedHeadline })).toBeVisible();
    });

    test('has nothing for the frames of other sites', async ({ page, stop }) => {
      await openWithWorker(page, './');
      const framed = `embed/?story=${seedPath.replace('stories/', '')}`;
      await page.goto(framed);
      await expect(page.getByRole('list', { name: 'Coverage timeline' })).toBeVisible();
      await stop();
      await expect(page.reload()).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
    });

    test('has a story that was opened from a list', async ({ page, stop }) => {
      await openWithWorker(page, './');
      await headlineLink(page, reef).click();
      await kept(page, 'opened', 'coral-reef');
      await stop();
      await page.reload();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(reef);
      await page.goto('./');
      await headlineLink(page, reef).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(reef);
    });

    test('has a story that was opened at its address', async ({ page, stop }) => {
      await openWithWorker(page, seedPath);
      await kept(page, 'opened', 'facial-recognition');
      await stop();
      await page.goto('./');
      await page.goto(seedPath);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(seedHeadline);
      await expect(page.getByRole('list', { name: 'Coverage timeline' })).toBeVisible();
    });

    test('has what was saved, and its page', async ({ page, stop }) => {
      await openWithWorker(page, './');
      await saveButton(page, reef).click();
      await kept(page, 'saved', 'coral-reef');
      await stop();
      await page.goto('saved');
      await expect(page.getByText('1 story, saved in this browser')).toBeVisible();
      await page.reload();
      await headlineLink(page, reef).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(reef);
      await page.reload();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(reef);
      await expect(page.getByRole('alert')).toHaveCount(0);
    });
  });
}

test('a page that isn’t kept says so, and offers what is', async ({ page, stop }) => {
  await openWithWorker(page, seedPath);
  await kept(page, 'opened', 'facial-recognition');
  await stop();
  await page.goto('publishers/venturebeat.com');
  await expect(page.getByRole('alert')).toContainText('could not be reached');
  const what = page.getByRole('region', { name: 'Kept for reading offline' });
  await expect(what).toContainText('This page is not available offline');
  await expect(what.getByRole('link', { name: 'Latest stories' })).toBeVisible();
  await expect(what.getByRole('link', { name: 'Saved stories' })).toBeVisible();
  await expectAccessible(page);
  await what.getByRole('link', { name: seedHeadline }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(seedHeadline);
  await page.getByRole('banner').getByRole('link', { name: 'Archive' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Archive');
});

test('a story that isn’t kept says so, whichever way one comes to it', async ({ page, stop }) => {
  await openWithWorker(page, './');
  await stop();
  await headlineLink(page, reef).click();
  const what = page.getByRole('region', { name: 'Kept for reading offline' });
  await expect(what).toBeVisible();
  await page.reload();
  await expect(what).toBeVisible();
});

test('the search says that it needs a connection', async ({ page, stop }) => {
  await openWithWorker(page, './');
  await stop();
  await page.goto('search?q=facial');
  const what = page.getByRole('region', { name: 'Kept for reading offline' });
  await expect(what).toContainText('Search needs a connection');
});

test.describe('in Arabic', () => {
  test.use({ site: 'arabic' });

  test('a page that isn’t kept says so', async ({ page, stop }) => {
    await openWithWorker(page, './');
    await stop();
    await page.goto('archive');
    await expect(page.getByText('هذه الصفحة غير محفوظة في هذا المتصفح')).toBeVisible();
  });
});

test.describe('with pictures of the site’s own', () => {
  test.use({ site: 'kept' });

  test('a story has them, too', async ({ page, stop }) => {
    await openWithWorker(page, './');
    await headlineLink(page, keptHeadlines.lead).click();
    await kept(page, 'pictures', '.avif');
    await kept(page, 'opened', 'bridge');
    await stop();
    await page.reload();
    const picture = page.getByRole('article').getByRole('img', { name: 'A wide view' });
    await expect(picture).toHaveAttribute('data-loaded');
  });

  test('they are given back with the last story that has them', async ({ page }) => {
    await openWithWorker(page, './');
    await saveButton(page, keptHeadlines.tall).click();
    await kept(page, 'saved', 'lighthouse');
    await kept(page, 'pictures', '.avif');
    await saveButton(page, keptHeadlines.tall).click();
    await expect.poll(() => keptIn(page, 'pictures')).toEqual([]);
    expect(await keptIn(page, 'saved')).toEqual([]);
  });
});

test.describe('with pictures that other hosts have', () => {
  test('a story has them, as far as there is room', async ({ page, context, stop }) => {
    const picture = await drawn(400, 225, '#208040').jpeg().toBuffer();
    let isOnline = true;
    await context.route(
      ({ hostname }) => hostname !== 'localhost',
      (route) =>
        isOnline ? route.fulfill({ contentType: 'image/jpeg', body: picture }) : route.abort(),
    );
    await openWithWorker(page, './');
    await page.goto(seedPath);
    await kept(page, 'linked', '/');
    isOnline = false;
    await stop();
    await page.reload();
    const [address = ''] = await keptIn(page, 'linked');
    await expect(page.locator(`img[src="${address}"]`).first()).toHaveAttribute('data-loaded');
  });
});

test.describe('of many stories', () => {
  test.use({ site: 'large' });

  test('those that were opened last are kept, and no more than fifty', async ({ page }) => {
    await openWithWorker(page, './');
    const ids = await page.evaluate(async () => {
      const stories = Array.from({ length: 60 }, (_, number) => {
        const day = 12 - Math.floor(number / 12);
        return `2024-05-${String(day).padStart(2, '0')}-story-${number}`;
      });
      for (const id of stories)
        navigator.serviceWorker.controller?.postMessage({ kind: 'opened', id });
      return stories;
    });
    await kept(page, 'opened', ids[59] ?? '');
    const left = await keptIn(page, 'opened');
    expect(left.map((url) => url.replace(/^.*\/(.*)\.json$/, '$1'))).toEqual(ids.slice(10));
  });
});

test('what is kept has a page of its own', async ({ page }) => {
  await openWithWorker(page, 'offline');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Offline');
  await expect(page.getByRole('region', { name: 'Kept for reading offline' })).toBeVisible();
  await expectAccessible(page);
});

test('the site can be installed', async ({ page, context }) => {
  await openWithWorker(page, './');
  const browser = await context.newCDPSession(page);
  const { errors, data } = await browser.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
  // A journey's window is like a private one.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  const { icons, shortcuts } = JSON.parse(data ?? '{}');
  for (const { src } of icons) expect((await page.request.get(src)).status()).toBe(200);
  for (const { url } of shortcuts) expect((await page.request.get(url)).status()).toBe(200);
});

test('a browser without service workers goes on as before', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
  await page.goto('./');
  await hydrated(page);
  await headlineLink(page, reef).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(reef);
});
