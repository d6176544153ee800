import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { addressOf, type SiteName } from '#tests/support/sites/journey-sites.ts';

type JourneyOptions = {
  /** The site that the journey reads. Addresses in `goto` are relative to its front page. */
  site: SiteName;
  /** The journey breaks or misses files of the site, and the browser or React says so in the console. */
  missesFiles: boolean;
};

type JourneyParts = {
  /** The address of the site's front page, with a slash at the end. */
  home: string;
  quietConsole: undefined;
};

/**
 * A test in a real browser, which finds no host but the site's, as on a train. Whatever the browser complains of in its console, and every error that the
 * page did not catch, fails the journey; so does any that the browser has about the site's files.
 */
export const test = base.extend<JourneyOptions & JourneyParts>({
  site: ['sample', { option: true }],
  missesFiles: [false, { option: true }],
  home: async ({ site }, use) => use(addressOf(site)),
  baseURL: async ({ home }, use) => use(home),
  quietConsole: [
    async ({ context, home, missesFiles }, use) => {
      const { origin } = new URL(home);
      const complaints: string[] = [];
      await watchHydration(context);
      context.on('weberror', (error) => complaints.push(String(error.error().stack)));
      context.on('console', (message) => {
        if (!['error', 'warning'].includes(message.type())) return;
        // Where Playwright blocks the service worker, it says so.
        if (message.text().startsWith('Service Worker registration blocked')) return;
        const isMissingFile = /^(Failed to load|PageCodeError)/.test(message.text());
        const isForeign = !message.location().url.startsWith(`${origin}/`);
        if (isMissingFile && (isForeign || missesFiles)) return;
        complaints.push(`${message.text()} (${message.location().url})`);
      });
      await use(undefined);
      base.expect(complaints, 'Complaints in the console').toEqual([]);
    },
    { auto: true },
  ],
});

declare global {
  interface Window {
    /** Whether the client has taken this page over, in a browser that is watched. */
    isTakenOver?: boolean;
  }
}

/**
 * Lets `hydrated` see when the client takes over the pages to come. The client then says that it restores
 * scroll positions itself; since that outlives a reload, it counts when it is said.
 */
async function watchHydration(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    window.isTakenOver = false;
    const { prototype } = History;
    const own = Object.getOwnPropertyDescriptor(prototype, 'scrollRestoration') ?? {};
    Object.defineProperty(prototype, 'scrollRestoration', {
      ...own,
      set(this: History, value: ScrollRestoration) {
        own.set?.call(this, value);
        window.isTakenOver = true;
      },
    });
  });
}

/**
 * Waits until the client has hydrated the page, so that it handles whatever comes next. In a browser
 * that isn't a journey's own, after a reload it may have hydrated no more than what frames the page.
 */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => window.isTakenOver ?? history.scrollRestoration === 'manual');
}

/** Opens a page and waits until the client has hydrated it. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await hydrated(page);
}
