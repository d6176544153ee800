import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

/** The rules that depend on the theme. */
const colourRules = ['color-contrast', 'link-in-text-block'];

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const axeCode = readFileSync(axePath, 'utf8');

/** Holds a page to what axe knows of the accessibility of pages, in both themes. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await expectAccessibleAsIs(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessibleColours(page);
}

/** Holds a page to what axe knows of the accessibility of pages, in the theme that it has. */
export function expectAccessibleAsIs(page: Page): Promise<void> {
  return expectNoViolations(page, { rules: { 'target-size': { enabled: true } } });
}

/** Holds a page in another theme to the rules that depend on it: all others have the same outcome. */
export function expectAccessibleColours(page: Page): Promise<void> {
  return expectNoViolations(page, { runOnly: { type: 'rule', values: colourRules } });
}

async function expectNoViolations(page: Page, options: RunOptions): Promise<void> {
  // To read axe's code takes a page as long as some runs of it, so it stays there for the next one.
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(axeCode);
    await page.evaluate(rememberColours);
  }
  const { violations } = await page.evaluate(runAxe, {
    ...options,
    resultTypes: ['violations'],
  } satisfies RunOptions);
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map((node) => `${node.html} ${node.failureSummary}`),
  }));
  expect(found).toEqual([]);
}

type Colour = { r: number; g: number; b: number; alpha: number };

type ColourClass = {
  prototype: Colour & { parseString: (this: Colour, notation: string) => Colour };
};

declare global {
  interface Window {
    axe: {
      run: (context: Document, options: RunOptions) => Promise<AxeResults>;
      commons: { color: { Color: ColourClass } };
    };
  }
}

/**
 * Lets axe read each notation of a colour once: it reads it anew for every element, which takes half
 * of its time, and the outcome depends on the notation alone. Runs in the page.
 */
function rememberColours(): void {
  const { prototype } = window.axe.commons.color.Color;
  const { parseString } = prototype;
  const known = new Map<string, Colour>();
  prototype.parseString = function (notation) {
    const colour = known.get(notation);
    if (colour !== undefined) return Object.assign(this, colour);
    parseString.call(this, notation);
    const { r, g, b, alpha } = this;
    known.set(notation, { r, g, b, alpha });
    return this;
  };
}

/** Runs in the page. */
function runAxe(options: RunOptions): Promise<AxeResults> {
  return window.axe.run(document, options);
}
