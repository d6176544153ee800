import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

type AxeOptions = Parameters<AxeBuilder['options']>[0];

/** The rules that depend on the theme. */
const colourRules = ['color-contrast', 'link-in-text-block'];

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

async function expectNoViolations(page: Page, options: AxeOptions): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .options({ ...options, resultTypes: ['violations'] })
    // Within the page itself: there are no frames of other sites that would have to be kept apart.
    .setLegacyMode()
    .analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map((node) => `${node.html} ${node.failureSummary}`),
  }));
  expect(found).toEqual([]);
}
