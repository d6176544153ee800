import type { Page } from '@playwright/test';
import { findDanger } from './find-danger.ts';

/**
 * Watches a page, wherever it goes. The result says what has happened since that no attack may bring
 * about, and what could still run in the document that is open.
 */
export async function watchPage(page: Page, home: string): Promise<() => Promise<string[]>> {
  const { origin } = new URL(home);
  const happened: string[] = [];
  await page.exposeFunction('pwned', () => happened.push('an attack ran'));
  page.on('dialog', (dialog) => {
    happened.push(`a dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => undefined);
  });
  page.on('popup', (popup) => happened.push(`a window: ${popup.url()}`));
  page.on('download', (download) => happened.push(`a download: ${download.url()}`));
  page.on('request', (request) => {
    const address = new URL(request.url());
    const isPicture = request.resourceType() === 'image' && /^https?:$/.test(address.protocol);
    const isPlayer = address.origin === 'https://www.youtube-nocookie.com';
    if (address.origin === origin || isPicture || isPlayer) return;
    happened.push(`a request: ${request.resourceType()} ${request.url()}`);
  });
  return async () => {
    await page.evaluate(touchEverything);
    const changed = await page.evaluate(findChanges);
    return [...happened, ...changed, ...(await page.evaluate(findDanger, []))];
  };
}

/** Sends every element what a handler in its markup could wait for, and opens all that is folded. */
function touchEverything(): void {
  for (const element of document.querySelectorAll<HTMLElement>(
    'summary, [aria-expanded="false"]',
  )) {
    element.click();
  }
  const events = ['mouseover', 'pointerover', 'focus', 'blur', 'animationstart', 'error', 'toggle'];
  for (const element of document.querySelectorAll('*')) {
    if (element.localName === 'script' || element.localName === 'link') continue;
    const handled = [...element.attributes].filter(({ name }) => name.startsWith('on'));
    for (const name of [...handled.map((handler) => handler.name.slice(2)), ...events]) {
      // Pictures that can't be had make room for others, as readers' browsers let them.
      if (name === 'error' && handled.length === 0) continue;
      element.dispatchEvent(new Event(name));
    }
  }
}

/** Traces of code that ran in a page, but for calls of `pwned`. */
function findChanges(): string[] {
  const inherited: string[] = [];
  for (const key in {}) inherited.push(`every object has "${key}"`);
  const isFramed = window !== window.top ? ['the page is in a frame'] : [];
  return [...inherited, ...isFramed];
}
