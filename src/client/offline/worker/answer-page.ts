import { base, shellPath, storyFile } from '#client/offline/places.ts';
import { parseAddress } from '#client/routes/addresses.ts';
import { embedPath } from '#client/routes/embed-address.ts';
import { askSite, hasFailed } from './ask-site.ts';
import { keptOfEdition } from './keep-edition.ts';
import { keptStory } from './keep-stories.ts';
import type { RequestEvent } from './worker-scope.ts';

type Asked = { event: RequestEvent; request: Request; url: URL };

/** Whether a page of the site is asked for; for the one in frames, the shell could not stand in. */
export function isPage({ request, url }: { request: Request; url: URL }): boolean {
  const isOfSite = request.mode === 'navigate' && url.pathname.startsWith(base);
  return isOfSite && url.pathname.slice(base.length - 1) !== embedPath;
}

/**
 * Answers a request for a page: with the site's own; where it can't be reached, with the front page as it is kept,
 * or with the shell, which draws the page from what is kept or says that it isn't.
 */
export async function answerPage({ event, request, url }: Asked): Promise<Response> {
  const asked = event.preloadResponse.then((early) => early ?? fetch(request));
  // Also where it comes too late to be shown.
  event.waitUntil(asked.catch(() => undefined));
  const path = url.pathname.slice(base.length - 1);
  const isFront = path === '/' || path === '/index.html';
  const page = isFront
    ? await keptOfEdition(base)
    : (await canBeDrawn(path))
      ? await keptOfEdition(shellPath)
      : undefined;
  const answer = await askSite(asked, page);
  return hasFailed(answer) ? ((await keptOfEdition(shellPath)) ?? answer) : answer;
}

/** Whether all that a page shows is kept. */
async function canBeDrawn(path: string): Promise<boolean> {
  const address = parseAddress(path);
  if (address.page === 'saved') return true;
  return address.page === 'story' && (await keptStory(storyFile(address.id))) !== undefined;
}
