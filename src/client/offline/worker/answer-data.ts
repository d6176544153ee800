import { base } from '#client/offline/places.ts';
import { askSite } from './ask-site.ts';
import { isOfEdition, keptOfEdition } from './keep-edition.ts';
import { keptStory, renewStory } from './keep-stories.ts';
import type { LastingEvent } from './worker-scope.ts';

const lists = `${base}dataset/lists/`;
const stories = `${base}dataset/stories/`;

type Asked = { event: LastingEvent; request: Request; url: URL };

/** Whether data that a page asks for may be kept: those of the front page, and of stories. */
export function isKeptData({ url, sameOrigin }: { url: URL; sameOrigin: boolean }): boolean {
  const { pathname } = url;
  return (
    sameOrigin &&
    (pathname.startsWith(stories) ||
      (pathname.startsWith(`${base}dataset/`) && isOfEdition(pathname)))
  );
}

/** Answers with the site's data, and with what is kept of them where it can't be reached. */
export async function answerData({ event, request, url }: Asked): Promise<Response> {
  const { pathname } = url;
  const kept = (await keptStory(pathname)) ?? (await keptOfEdition(pathname));
  // A list is named by its content.
  if (kept !== undefined && pathname.startsWith(lists)) return kept;
  const asked = fetch(request);
  if (pathname.startsWith(stories)) {
    const copy = asked.then((response) => response.clone());
    event.waitUntil(copy.then((answer) => renewStory(pathname, answer)).catch(() => undefined));
  }
  return askSite(asked, kept);
}
