import { setTimeout } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Engine } from './engine.ts';

/** How long a page may take to show what is waited for, on a machine that does much else, in milliseconds. */
const patience = 30_000;
const pause = 50;

/** What a reader does and sees in a browser. */
export type ReaderIn = {
  /** Waits until an expression has a value in the page. */
  sees: (expression: string, value: unknown) => Promise<void>;
  /** Clicks the first element that a selector finds and whose text holds another, once it is there. */
  clicks: (selector: string, text?: string) => Promise<void>;
  /** Types into the field that a selector finds. */
  types: (selector: string, text: string) => Promise<void>;
  /** Opens an address of the site, and waits until the client has taken the page over. */
  opens: (address: string) => Promise<void>;
  goesBack: () => Promise<void>;
};

export function readerIn(engine: Engine): ReaderIn {
  const sees = async (expression: string, value: unknown) => {
    const late = AbortSignal.timeout(patience);
    let seen: unknown;
    do {
      // While a page goes and another comes, neither answers.
      seen = await engine.evaluate(expression).catch((error: unknown) => String(error));
      if (seen === value) return;
      await setTimeout(pause);
    } while (!late.aborted);
    expect(seen, expression).toBe(value);
  };
  const find = (selector: string, text: string) =>
    `[...document.querySelectorAll(${JSON.stringify(selector)})]
      .find((element) => element.textContent.includes(${JSON.stringify(text)}))`;
  return {
    sees,
    clicks: async (selector, text = '') => {
      await sees(`${find(selector, text)} !== undefined`, true);
      await engine.evaluate(`${find(selector, text)}.click()`);
    },
    types: async (selector, text) => {
      await sees(`document.querySelector(${JSON.stringify(selector)}) !== null`, true);
      await engine.evaluate(`(document.querySelector(${JSON.stringify(selector)}).focus(),
        document.execCommand('insertText', false, ${JSON.stringify(text)}))`);
    },
    opens: async (address) => {
      await engine.open(address);
      await sees(`history.scrollRestoration`, 'manual');
    },
    goesBack: async () => {
      await engine.evaluate('history.back()');
    },
  };
}
