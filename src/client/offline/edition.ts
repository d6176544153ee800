import type { PageName } from '#dataset/values.ts';

/** What a service worker keeps of the edition that it comes with. The build writes it into `sw.js`. */
export type Edition = {
  /** The address of the script with which every page begins, named by its content. */
  entry: string;
  /** The newest page of the list of all stories; null where there are none. */
  firstPage: PageName | null;
  /**
   * The addresses of all files, with what tells two of one name apart: null where the name itself does. Pages are
   * checked by the script that they begin with, everything else by its `integrity`.
   */
  files: readonly { url: string; revision: string | null; integrity?: string }[];
};

/** What pages ask a worker about its edition. */
export type EditionSummary = Pick<Edition, 'entry' | 'firstPage'>;
