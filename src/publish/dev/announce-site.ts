import type { ViteDevServer } from 'vite';
import { printReport } from '#documents/report/print-diagnostics.ts';
import { errorOverlay } from './error-overlay.ts';
import type { ServedSite } from './served-site.ts';

/** The event of Vite's socket on which open pages fetch their data again. */
const datasetChanged = 'lede:dataset';

/** Prints the problems of a site to the terminal, and what it consists of. */
export function logSite({ config }: ViteDevServer, { generated, problems }: ServedSite): void {
  const { diagnostics, dataset } = generated;
  const report = { problems, diagnostics, counts: dataset.manifest.counts };
  config.logger.info(printReport(report, { mostPerFile: 5, mostFiles: 10 }).trimEnd());
}

/**
 * Has open pages show a site that was read again: they fetch its data, reload if its settings have
 * changed, and open or close the overlay. `before` is what they show now, if it could be read.
 */
export function updatePages(
  { ws }: ViteDevServer,
  before: ServedSite | null,
  { generated, problems }: ServedSite,
): void {
  const isSameSite = JSON.stringify(before?.generated.site) === JSON.stringify(generated.site);
  if (!isSameSite) ws.send({ type: 'full-reload' });
  ws.send({ type: 'custom', event: datasetChanged });
  const overlay = errorOverlay(problems);
  if (overlay !== null) ws.send(overlay);
  // An update closes the overlay.
  else if (before !== null && errorOverlay(before.problems) !== null) {
    ws.send({ type: 'update', updates: [] });
  }
}
