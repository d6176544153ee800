import { beforeEach, describe, expect, test, vi } from 'vitest';
import { storageKey } from '#client/reader/store/storage-key.ts';

beforeEach(() => {
  localStorage.clear();
  vi.resetModules();
  document.head.innerHTML =
    '<link rel="preload" href="/news.woff2" as="font" media="print">' +
    '<link rel="preload" href="/lead.jpg" as="image" media="not all">';
});

/** Runs the script as a page does that a reader with these preferences opens. */
async function openPage(preferences: object): Promise<void> {
  const key = storageKey(import.meta.env.BASE_URL, 'preferences');
  localStorage.setItem(key, JSON.stringify(preferences));
  await import('#client/reader/display/first-paint.ts');
}

function mediaOf(selector: string): string | null | undefined {
  return document.querySelector(selector)?.getAttribute('media');
}

describe('the picture that a page leads with', () => {
  test('is fetched early for readers who have no preferences', async () => {
    await openPage({});
    expect(mediaOf('link[as="image"]')).toBeNull();
    expect(mediaOf('link[as="font"]')).toBe('print');
  });

  test('is not fetched early for readers who want no pictures', async () => {
    await openPage({ pictures: 'off' });
    expect(mediaOf('link[as="image"]')).toBe('not all');
    expect(document.documentElement.dataset.pictures).toBe('off');
  });

  test('may be missing', async () => {
    document.head.innerHTML = '';
    await openPage({ theme: 'dark' });
    expect(document.documentElement.dataset.theme).toBe('dark');
  });
});
