import type { Edition } from '#client/offline/edition.ts';

/** The build declares it at the head of `sw.js`. */
declare const ledeEdition: Edition;

/** The edition that this worker comes with. */
export const edition = ledeEdition;
