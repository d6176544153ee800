import type { Page } from '@playwright/test';

declare global {
  interface Window {
    layoutShifts?: { sum: number; observer: PerformanceObserver };
  }
}

type LayoutShift = PerformanceEntry & { value: number };

/** Counts how far the layout of the pages that are opened from now on shifts under the reader. */
export async function watchLayoutShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const sumOf = (entries: PerformanceEntryList) =>
      entries.reduce((sum, entry) => sum + (entry as LayoutShift).value, 0);
    const observer = new PerformanceObserver((list) => {
      if (window.layoutShifts) window.layoutShifts.sum += sumOf(list.getEntries());
    });
    window.layoutShifts = { sum: 0, observer };
    observer.observe({ type: 'layout-shift', buffered: true });
  });
}

/** How far the layout of the open page has shifted: the sum of the browser's own scores. */
export async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { layoutShifts } = window;
    if (layoutShifts === undefined) throw new Error('Nobody watches');
    await document.fonts.ready;
    // A shift is told after the frame that it happened in.
    for (let frame = 0; frame < 3; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    const waiting = layoutShifts.observer.takeRecords() as LayoutShift[];
    return waiting.reduce((sum, { value }) => sum + value, layoutShifts.sum);
  });
}
