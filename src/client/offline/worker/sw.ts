import { clientsClaim } from 'workbox-core/clientsClaim.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { parseMessage } from '#client/offline/messages.ts';
import { base } from '#client/offline/places.ts';
import { answerData, isKeptData } from './answer-data.ts';
import { answerFile, isUsedFile } from './answer-file.ts';
import { answerPage, isPage } from './answer-page.ts';
import { answerLinkedPicture, isKeptLink } from './answer-picture.ts';
import { giveBackCaches, keepEdition } from './keep-edition.ts';
import { keepOpened, keepSaved } from './keep-stories.ts';
import { keepUsed } from './keep-used.ts';
import { edition } from './own-edition.ts';
import { scope } from './worker-scope.ts';

/*
 * The service worker, `sw.js`: it answers what pages ask for from what is kept in this browser, where the site
 * can't be reached. Online, pages and data are always the site's own.
 */

keepEdition();
// A reader's first visit is kept, too.
clientsClaim();

registerRoute(isPage, answerPage);
registerRoute(isKeptData, answerData);
registerRoute(isUsedFile, answerFile);
registerRoute(isKeptLink, answerLinkedPicture);

scope.addEventListener('activate', (event) => {
  event.waitUntil(giveBackCaches());
  // Pages are asked for while the worker starts.
  event.waitUntil(scope.registration.navigationPreload?.enable() ?? Promise.resolve());
});

scope.addEventListener('message', (event) => {
  const message = parseMessage(event.data);
  switch (message?.kind) {
    case 'opened':
      return event.waitUntil(keepOpened(message.id));
    case 'saved':
      return event.waitUntil(keepSaved(message.ids));
    case 'used':
      return event.waitUntil(keepUsed(event, message.files));
    case 'take':
      return event.waitUntil(takeOver(message.onlyIfAlone));
    case 'edition':
      return event.ports[0]?.postMessage({ entry: edition.entry, firstPage: edition.firstPage });
  }
});

async function takeOver(onlyIfAlone: boolean): Promise<void> {
  if (onlyIfAlone && (await countTabs()) > 1) return;
  await scope.skipWaiting();
}

/** How many pages of the site are open. */
async function countTabs(): Promise<number> {
  const tabs = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return tabs.filter(({ url }) => new URL(url).pathname.startsWith(base)).length;
}
