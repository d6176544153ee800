import { base } from '#client/offline/places.ts';
import { readLinks } from './answer-picture.ts';
import { linked, pictures, seen } from './own-caches.ts';
import { isLinked } from './story-pictures.ts';

/** Keeps pictures, as `picturesOf` names them. One that can't be had is left out. */
export async function keepPictures(wanted: readonly string[]): Promise<void> {
  for (const picture of wanted) {
    if (isLinked(picture)) await keepLinked(picture);
    else await keepOwn(base + picture);
  }
  await readLinks();
}

/** Gives back all kept pictures but some, as `picturesOf` names them. */
export async function dropPicturesBut(wanted: ReadonlySet<string>): Promise<void> {
  const addresses = new Set(
    [...wanted].map((one) => new URL(isLinked(one) ? one : base + one, location.href).href),
  );
  for (const cache of [pictures, linked]) {
    await cache.drop((await cache.list()).filter((address) => !addresses.has(address)));
  }
  await readLinks();
}

async function keepOwn(path: string): Promise<void> {
  if ((await pictures.match(path)) !== undefined) return;
  const answer = (await seen.match(path)) ?? (await fetch(path).catch(() => null));
  if (answer?.ok) await pictures.put(path, answer);
}

/** As pages ask for it. Whether the other host sends a picture can't be told: its answer is opaque. */
async function keepLinked(address: string): Promise<void> {
  if ((await linked.match(address)) !== undefined) return linked.touch(address);
  const options = { mode: 'no-cors', referrerPolicy: 'no-referrer', cache: 'force-cache' } as const;
  const answer = await fetch(address, options).catch(() => null);
  if (answer === null || (await linked.put(address, answer))) return;
  // Pictures of other hosts count for most where the browser has no room left.
  await linked.drop(await linked.list());
}
