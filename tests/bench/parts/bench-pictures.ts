import { join } from 'node:path';
import type { Browser, Request } from '@playwright/test';
import { keepFolder } from '#commands/pictures/keep-folder.ts';
import { readSiteSettings } from '#documents/settings/site-settings.ts';
import { openFetcher } from '#fetch/open-fetcher.ts';
import { serveSite } from '#publish/serve/serve-site.ts';
import { launchBrowser } from '#tests/bench/browser/open-phone.ts';
import { photograph } from '#tests/bench/browser/photograph.ts';
import { benchScript, runMeasured } from '#tests/bench/process/run-measured.ts';
import { formatTable, whole } from '#tests/bench/report/table.ts';
import { documentText } from '#tests/support/documents/document-text.ts';
import { fillFolder } from '#tests/support/documents/fill-folder.ts';
import { openAnsweringServer, say } from '#tests/support/servers/answering-server.ts';

const storyCount = 12;
const reportCount = 8;
const pages = [
  ['the front page', ''],
  ['a story', 'stories/2024-03-01-story-0'],
  ['a topic', 'topics/water'],
] as const;
const screens = [
  ['a phone', { width: 412, height: 823 }, 2.625],
  ['a desktop', { width: 1280, height: 800 }, 1],
] as const;

/** What pages of a site send of pictures, linked from their publishers and kept, in bytes. */
export async function benchPictures(folder: string): Promise<void> {
  const browser = await launchBrowser();
  if (browser === null) {
    console.log('The pictures are left out: no Chromium or Chrome was found.\n');
    return;
  }
  const pictures = await Promise.all(Array.from({ length: storyCount + reportCount }, photograph));
  const type = { 'content-type': 'image/jpeg' };
  const publisher = await openAnsweringServer(
    Object.fromEntries(pictures.map((bytes, index) => [`/${index}.jpg`, say(200, type, bytes)])),
  );
  try {
    const sent = pictures.reduce((sum, { byteLength }) => sum + byteLength, 0) / pictures.length;
    console.log('## Pictures linked, and pictures kept\n');
    console.log(
      `${whole(storyCount)} stories, one with ${reportCount} reports; pictures of 1600 × 900 with the ` +
        `grain of photographs, ${whole(sent / 1000)} KB each as their publishers send them.\n`,
    );
    const linked = await weighSite(browser, folder, publisher.host, 'link');
    const kept = await weighSite(browser, folder, publisher.host, 'keep');
    const head = ['All pictures of', 'linked, KB', 'kept, KB', 'kept to linked'];
    const rows = [...linked].map(([name, bytes]) => {
      const own = kept.get(name) ?? 0;
      return [name, whole(bytes / 1000), whole(own / 1000), `${whole((100 * own) / bytes)} %`];
    });
    console.log(`${formatTable([head, ...rows])}\n`);
  } finally {
    publisher.close();
    await browser.close();
  }
}

/** By page and screen: the bytes of all pictures on it. */
async function weighSite(
  browser: Browser,
  parent: string,
  host: string,
  mode: 'link' | 'keep',
): Promise<Map<string, number>> {
  const [documents, out] = [join(parent, mode), join(parent, `${mode}-site`)];
  await fillFolder(documents, documentsWith(host, mode));
  if (mode === 'keep') await keepAll(documents, host);
  const built = await runMeasured({ command: benchScript('measure-build.ts', documents, out) });
  if (!built.ok) throw new Error(`The build failed: ${built.reason}`);
  const server = await serveSite({ folder: out, base: '/', port: 0 });
  const weights = new Map<string, number>();
  try {
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('A server has no port');
    for (const [screen, viewport, deviceScaleFactor] of screens) {
      for (const [name, path] of pages) {
        const context = await browser.newContext({ viewport, deviceScaleFactor });
        const page = await context.newPage();
        // The loader of these files calls it in functions that are handed to the page.
        await page.addInitScript('globalThis.__name = (value) => value');
        const sizes: Promise<number>[] = [];
        page.on('requestfinished', (request) => {
          if (request.resourceType() === 'image') sizes.push(bytesOf(request));
        });
        await page.goto(`http://localhost:${address.port}/${path}`, { waitUntil: 'networkidle' });
        await page.evaluate(scrollThrough);
        await page.waitForLoadState('networkidle');
        const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
        weights.set(`${name} on ${screen}`, bytes);
        await context.close();
      }
    }
  } finally {
    server.closeAllConnections();
    server.close();
  }
  return weights;
}

/** In the page: shows all of it, screen by screen, so that pictures load that wait to be near. */
async function scrollThrough(): Promise<void> {
  for (let top = 0; top < document.body.scrollHeight; top += innerHeight / 2) {
    scrollTo(0, top);
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  }
}

async function bytesOf(request: Request): Promise<number> {
  return (await request.sizes()).responseBodySize;
}

async function keepAll(folder: string, host: string): Promise<void> {
  const { settings } = readSiteSettings(folder);
  const now = () => new Date();
  const fetcher = openFetcher({ site: settings.site, openHosts: new Set([host]), now });
  try {
    const onProgress = () => undefined;
    const kept = await keepFolder({ folder, settings, fetcher, now: now(), onProgress });
    if (!kept.ok) throw new Error(kept.reason);
    const [failed] = kept.summary.failed;
    if (failed !== undefined) throw new Error(`A picture was not kept: ${failed.message}`);
  } finally {
    fetcher.close();
  }
}

function documentsWith(host: string, mode: string): Map<string, string> {
  const article = (picture: number, title: string) => ({
    title,
    publishedDateTime: new Date(Date.UTC(2024, 2, 1, 12, picture)).toISOString(),
    webUrl: `https://paper${picture}.example/${picture}`,
    provider: { name: `Paper ${picture}`, domain: `paper${picture}.example` },
    images: [{ url: `http://${host}/${picture}.jpg`, width: 1600, height: 900 }],
  });
  const documents = new Map([['site.yaml', `pictures: ${mode}\n`]]);
  for (let story = 0; story < storyCount; story += 1) {
    const reports = Array.from({ length: story === 0 ? reportCount : 0 }, (_, index) =>
      article(storyCount + index, `What paper ${index} says of it`),
    );
    const keys = { ...article(story, `Story ${story}`), topics: ['Water'], related: reports };
    documents.set(`2024-03-01-story-${story}.md`, documentText(keys));
  }
  return documents;
}
