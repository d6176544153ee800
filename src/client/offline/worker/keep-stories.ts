import { storyFile } from '#client/offline/places.ts';
import type { StoryId } from '#dataset/values.ts';
import type { BoundedCache } from './bounded-cache.ts';
import { inTurn } from './in-turn.ts';
import { dropPicturesBut, keepPictures } from './keep-pictures.ts';
import { opened, saved } from './own-caches.ts';
import { picturesOf } from './story-pictures.ts';

/** A story's data as they are kept, by their path; undefined if they aren't. */
export async function keptStory(path: string): Promise<Response | undefined> {
  return (await saved.match(path)) ?? (await opened.match(path));
}

/** Keeps a story that was opened, and no more than the newest of those. */
export function keepOpened(id: StoryId): Promise<void> {
  return inTurn(async () => {
    const before = await opened.list();
    await keep(storyFile(id), opened);
    const after = await opened.list();
    if (before.some((address) => !after.includes(address))) await giveBackPictures();
  });
}

/** Keeps the stories that are saved, and gives back those that aren't any more. */
export function keepSaved(ids: readonly StoryId[]): Promise<void> {
  return inTurn(async () => {
    const wanted = ids.map(storyFile);
    const there = (await saved.list()).map((address) => new URL(address).pathname);
    const gone = there.filter((path) => !wanted.includes(path));
    await saved.drop(gone);
    if (gone.length > 0) await giveBackPictures();
    for (const path of wanted) if (!there.includes(path)) await keep(path, saved);
  });
}

/** Takes an answer of the site in place of what is kept of a story. */
export async function renewStory(path: string, answer: Response): Promise<void> {
  if (!isData(answer)) return;
  for (const cache of [opened, saved]) {
    if ((await cache.match(path)) !== undefined) await cache.put(path, answer.clone());
  }
}

/** Fetches a story's data and pictures. If it can't, all stays as it is. */
async function keep(path: string, cache: BoundedCache): Promise<void> {
  const answer = await fetch(path).catch(() => null);
  if (answer === null || !isData(answer)) return;
  const copy = answer.clone();
  if (await cache.put(path, answer)) await keepPictures(picturesOf(await copy.json()));
}

/** For any missing file, hosts of single-page apps send a page, as if it were there. */
function isData(answer: Response): boolean {
  return answer.ok && answer.headers.get('content-type')?.startsWith('text/html') !== true;
}

/** Gives back the pictures of stories that are not kept any more. */
async function giveBackPictures(): Promise<void> {
  const wanted = new Set<string>();
  for (const cache of [opened, saved]) {
    for (const address of await cache.list()) {
      const story: unknown = await (await cache.match(address))?.json();
      for (const picture of picturesOf(story)) wanted.add(picture);
    }
  }
  await dropPicturesBut(wanted);
}
