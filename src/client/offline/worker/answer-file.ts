import { base } from '#client/offline/places.ts';
import { findPicture } from './answer-picture.ts';
import { isOfEdition, keptOfEdition } from './keep-edition.ts';
import { code, pictures, seen } from './own-caches.ts';
import type { LastingEvent } from './worker-scope.ts';

const codeFolder = `${base}assets/`;
const pictureFolder = `${base}pictures/`;

type Asked = { event: LastingEvent; request: Request; url: URL };

/** Whether a file keeps its name as long as its content, and is kept once it is used: code, and the site's own pictures. */
export function isUsedFile({ url, sameOrigin }: { url: URL; sameOrigin: boolean }): boolean {
  const { pathname } = url;
  const isNamedByContent = pathname.startsWith(codeFolder) || pathname.startsWith(pictureFolder);
  return sameOrigin && (isNamedByContent || isOfEdition(pathname));
}

/** Answers with what is kept, and keeps what isn't yet. */
export async function answerFile({ event, request, url }: Asked): Promise<Response> {
  const { pathname } = url;
  const isPicture = pathname.startsWith(pictureFolder);
  const used = isPicture ? seen : code;
  const kept =
    (await keptOfEdition(pathname)) ??
    (isPicture ? await pictures.match(pathname) : undefined) ??
    (await used.match(pathname));
  if (kept !== undefined) return kept;
  const answer = await fetch(request).catch(() => null);
  if (answer === null) return (isPicture && (await findPicture(pathname))) || Response.error();
  if (answer.ok) event.waitUntil(used.put(pathname, answer.clone()));
  return answer;
}
