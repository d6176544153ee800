import { act, render } from '@testing-library/react';
import { onTestFinished, vi } from 'vitest';
import { loadPageCode } from '#client/app/routing/lazy-pages.ts';
import { App } from '#client/app/shell/app.tsx';
import { english } from '#client/language/en/interface.ts';
import type { Language } from '#client/language/language.ts';
import type { DatasetReader } from '#client/queries/dataset-reader.ts';
import { createQueryClient } from '#client/queries/query-client.ts';
import { parseAddress } from '#client/routes/addresses.ts';
import type { Site } from '#dataset/manifest.ts';

type OpenPage = {
  /** Takes the reader to the end of what is there, as scrolling does. */
  scrollToTheEnd: () => void;
};

/** An address of every page whose code is loaded on use. */
const lazyPaths = [
  '/stories/2024-03-01',
  '/topics/a',
  '/publishers/a.example',
  '/saved',
  '/archive',
  '/publishers',
  '/search',
  '/offline',
];

/** Opens the site at a path, as a browser does that has fetched nothing yet but the pages' code. */
export async function openPage(
  path: string,
  site: Site,
  read: DatasetReader,
  language: Language = english,
): Promise<OpenPage> {
  await Promise.all(lazyPaths.map((lazy) => loadPageCode(parseAddress(lazy))));
  const places = standInForLayout();
  history.replaceState(null, '', path);
  const client = createQueryClient(read);
  onTestFinished(() => client.clear());
  render(<App base="/" client={client} language={language} site={site} />);
  return {
    scrollToTheEnd: () => act(() => places.reachAll()),
  };
}

/** jsdom lays nothing out: whether a place is near is up to the test. */
function standInForLayout(): { reachAll: () => void } {
  const watches = new Set<{ observer: IntersectionObserver; locate: () => void }>();
  class FakeIntersectionObserver {
    readonly watch: { observer: IntersectionObserver; locate: () => void };
    readonly targets = new Set<Element>();

    constructor(callback: IntersectionObserverCallback) {
      const observer = this as unknown as IntersectionObserver;
      this.watch = {
        observer,
        locate: () => {
          const entries = [...this.targets].map((target) => ({ target, isIntersecting: true }));
          callback(entries as unknown as IntersectionObserverEntry[], observer);
        },
      };
      watches.add(this.watch);
    }

    observe(target: Element): void {
      this.targets.add(target);
    }

    unobserve(target: Element): void {
      this.targets.delete(target);
    }

    disconnect(): void {
      watches.delete(this.watch);
    }
  }
  vi.stubGlobal('IntersectionObserver', FakeIntersectionObserver);
  vi.stubGlobal('scrollTo', () => undefined);
  return {
    reachAll: () => {
      for (const { locate } of [...watches]) locate();
    },
  };
}
