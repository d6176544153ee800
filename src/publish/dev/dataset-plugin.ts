import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Cache } from '#cache/open-cache.ts';
import { followFolder } from '#generate/following/follow-folder.ts';
import { logSite, updatePages } from './announce-site.ts';
import { fillDevEmbed, fillDevPage } from './dev-page.ts';
import { errorOverlay } from './error-overlay.ts';
import { sendFile, sendPicture } from './send-file.ts';
import { loadSite, type ServedSite } from './served-site.ts';
import { watchFolder } from './watch-folder.ts';

/**
 * Serves the dataset of a folder of documents in `npm run dev`, from memory. When a document changes,
 * the dataset is made again, and open pages fetch it without a reload. Errors show in the overlay and
 * in the terminal; everything else stays up. `sourceDate` counts as the time at which the dataset is made;
 * null for the clock's. `cache` has what was kept before.
 */
export function datasetPlugin(
  dataFolder: string,
  sourceDate: Date | null,
  cache: Cache | null,
): Plugin {
  const folder = resolve(dataFolder);
  const generate = followFolder(folder, cache);
  const load = async () => loadSite(folder, await generate(sourceDate ?? new Date()));
  let base = '/';
  let served: Promise<ServedSite>;
  return {
    name: 'lede:dataset',
    apply: 'serve',
    configResolved(config) {
      base = config.base;
    },
    configureServer(server) {
      served = load();
      served.then(
        (first) => logSite(server, first),
        (error: unknown) => server.config.logger.error(String(error)),
      );
      watchFolder(server, folder, async () => {
        const before = await served.catch(() => null);
        // If the folder can't be read any more, what was read last stays up.
        const next = await load();
        served = Promise.resolve(next);
        logSite(server, next);
        updatePages(server, before, next);
      });
      server.ws.on('connection', async () => {
        const current = await served.catch(() => null);
        const overlay = errorOverlay(current?.problems ?? []);
        if (overlay !== null) server.ws.send(overlay);
      });
      server.middlewares.use(`${base}embed`, (_request, response, next) => {
        const page = async () => {
          const { site } = (await served).generated;
          return server.transformIndexHtml(`${base}embed/`, fillDevEmbed(site, base));
        };
        page().then((html) => response.setHeader('content-type', 'text/html').end(html), next);
      });
      server.middlewares.use(`${base}pictures/`, (request, response, next) => {
        sendPicture(folder, request.url ?? '', response).catch(next);
      });
      server.middlewares.use(`${base}dataset/`, (request, response, next) => {
        served.then((site) => sendFile(site, request.url ?? '', response)).catch(next);
      });
    },
    transformIndexHtml: {
      order: 'pre',
      handler: async (html) => fillDevPage(html, (await served).generated.site, base),
    },
  };
}
