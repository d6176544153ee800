// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { entryOfPage, loadCodeAfterPaint } from '#client/lib/load-code.ts';

const started = vi.fn();
const code = '/assets/story-page.js /assets/counts.js';

/** A module that says when it runs: another one for each test, since a module runs once. */
let entry: string;
let tests = 0;
let frames: FrameRequestCallback[];
let hidden: boolean;
let readyState: DocumentReadyState;

beforeEach(() => {
  tests += 1;
  entry = `data:text/javascript,dispatchEvent(new Event("started"))//${tests}`;
  frames = [];
  [hidden, readyState] = [false, 'complete'];
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
  vi.spyOn(document, 'readyState', 'get').mockImplementation(() => readyState);
  addEventListener('started', started);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  started.mockClear();
  document.head.replaceChildren();
});

function paint(): void {
  for (const frame of frames.splice(0)) frame(0);
}

function preloaded(): (string | null)[] {
  return [...document.querySelectorAll('link[rel="modulepreload"]')].map((link) =>
    link.getAttribute('href'),
  );
}

test('the code of a page is loaded once the page is painted, all of it at once', async () => {
  loadCodeAfterPaint({ entry, code });
  expect(preloaded()).toEqual([]);
  paint();
  await vi.waitFor(() => expect(started).toHaveBeenCalledTimes(1));
  expect(preloaded()).toEqual([entry, '/assets/story-page.js', '/assets/counts.js']);
});

test('it starts no earlier than the page is there as a whole', async () => {
  readyState = 'loading';
  loadCodeAfterPaint({ entry });
  paint();
  await vi.waitFor(() => expect(preloaded()).toEqual([entry]));
  expect(started).not.toHaveBeenCalled();
  document.dispatchEvent(new Event('DOMContentLoaded'));
  await vi.waitFor(() => expect(started).toHaveBeenCalledTimes(1));
});

test('a page in the background, which isn’t painted, has it once everything else is there', async () => {
  hidden = true;
  loadCodeAfterPaint({ entry });
  expect([frames, preloaded()]).toEqual([[], []]);
  dispatchEvent(new Event('load'));
  await vi.waitFor(() => expect(started).toHaveBeenCalledTimes(1));
});

test('a page says with which module it began', () => {
  expect(entryOfPage()).toBeNull();
  document.head.innerHTML = '<script src="/a.js" data-entry="/news/assets/index.js"></script>';
  expect(entryOfPage()).toBe('/news/assets/index.js');
});

test('a page that names no code, as in development, loads none', () => {
  loadCodeAfterPaint({});
  paint();
  expect([frames, preloaded()]).toEqual([[], []]);
});
