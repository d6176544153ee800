import { cacheNames, most } from '#client/offline/places.ts';
import { boundedCache } from './bounded-cache.ts';

/* The caches of this site, as `places.ts` describes them. */

export const opened = boundedCache(cacheNames.opened, most.opened);
export const saved = boundedCache(cacheNames.saved, most.saved);
export const pictures = boundedCache(cacheNames.pictures, most.pictures);
export const linked = boundedCache(cacheNames.linked, most.linked);
export const seen = boundedCache(cacheNames.seen, most.seen);
export const code = boundedCache(cacheNames.code, most.code);
