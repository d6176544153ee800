import type { Page, Route } from '@playwright/test';

/** Holds requests back until they are let go; then, and from then on, each gets its answer. */
export async function holdBack(
  page: Page,
  wanted: (url: URL) => boolean,
  answer: (route: Route) => Promise<void>,
): Promise<() => void> {
  const gate: { open: () => void } = { open: () => undefined };
  const opened = new Promise<void>((resolve) => {
    gate.open = resolve;
  });
  await page.route(wanted, async (route) => {
    await opened;
    await answer(route);
  });
  return gate.open;
}
