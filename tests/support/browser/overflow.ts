import type { Page } from '@playwright/test';

/**
 * What makes a page, or a dialog on it, scroll sideways: the elements that reach beyond its sides, each
 * by its tag, class and text. Rows and tables that scroll by themselves may be wider.
 */
export function overflowOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const boxes = [root, ...document.querySelectorAll('dialog[open]')];
    const isClipped = (element: Element, box: Element) => {
      for (
        let over = element.parentElement;
        over !== null && over !== box;
        over = over.parentElement
      ) {
        if (getComputedStyle(over).overflowX !== 'visible') return true;
      }
      return false;
    };
    return boxes
      .filter((box) => box.scrollWidth > box.clientWidth)
      .flatMap((box) => {
        const { left, right } = box.getBoundingClientRect();
        const beyond = [...box.querySelectorAll('*')].filter((element) => {
          const place = element.getBoundingClientRect();
          return (place.right > right + 1 || place.left < left - 1) && !isClipped(element, box);
        });
        const named = beyond.map(
          (element) =>
            `${element.tagName} ${element.getAttribute('class')} ${element.textContent.slice(0, 40)}`,
        );
        return [`${box.tagName} is ${box.scrollWidth} pixels wide`, ...named];
      });
  });
}
