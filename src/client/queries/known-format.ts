import type { Manifest } from '#dataset/manifest.ts';

/** The version of the dataset format that this client reads. */
export const knownFormat: Manifest['format'] = 3;
