import { groupBy } from '#documents/group-by.ts';
import type { PictureSettings } from '#documents/settings/site-settings.ts';
import type { Fetcher } from '#fetch/open-fetcher.ts';
import { type Archive, internetArchive } from './ask/ask-archive.ts';
import { whenAgain } from './ask/when-again.ts';
import { type Asking, askForPicture } from './keep-one.ts';
import type { KeptRecord } from './kept/record.ts';
import { defaultPictureLimits, type PictureLimits } from './limits.ts';
import { openTally, type Tally } from './open-tally.ts';
import { PictureStore } from './picture-store.ts';
import type { PicturesSummary } from './summary.ts';
import { shownLarge, type WantedPicture } from './wanted/wanted-picture.ts';
import { oneAtATime, workThrough } from './work-through.ts';

type KeepPicturesOptions = {
  /** The folder of documents. Whoever calls holds its lock. */
  folder: string;
  /** See `listWanted`. The first of a story are kept first. */
  wanted: readonly WantedPicture[];
  fetcher: Fetcher;
  settings: Pick<PictureSettings, 'archive'>;
  now: Date;
  /** Is told after each picture how many of all are done. */
  onProgress?: (done: number, all: number) => void;
  limits?: Partial<PictureLimits>;
  /** Where the archive is. */
  archive?: Archive;
};

/**
 * Keeps pictures in the hidden folder of a folder of documents: those that are not there yet, and whose turn
 * it is. Those that no document has named for a month are removed.
 * It may be killed at any moment; the next run goes on where it was.
 *
 * @throws errors of the file system.
 */
export async function keepPictures(options: KeepPicturesOptions): Promise<PicturesSummary> {
  const { folder, wanted, fetcher, settings, now, onProgress = () => undefined } = options;
  const limits = { ...defaultPictureLimits, ...options.limits };
  const store = new PictureStore(folder);
  const tally = openTally(store.faults);
  const run: Run = {
    store,
    tally,
    limits,
    now,
    large: shownLarge(wanted),
    underWay: new Map(),
    asking: {
      fetcher,
      archive: settings.archive ? (options.archive ?? internetArchive) : null,
      bytes: limits.sentBytes,
      inTurn: oneAtATime(),
    },
  };
  try {
    const named = new Set(wanted.flatMap(({ addresses }) => addresses));
    tally.pruned(store.prune(named, now));
    const stories = [...groupBy(wanted, ({ story }) => story).values()];
    await workThrough(stories, limits.atOnce, (story) =>
      keepStory(story, run, () => onProgress(tally.done(), wanted.length)),
    );
  } finally {
    store.close();
  }
  return tally.summary(store.bytes, limits.allBytes);
}

/** What all pictures of a run have in common. */
type Run = {
  store: PictureStore;
  tally: Tally;
  limits: PictureLimits;
  now: Date;
  /** Of these addresses, all files are made. */
  large: ReadonlySet<string>;
  /** Each address is asked once, however many stories have it. */
  underWay: Map<string, Promise<KeptRecord | null>>;
  asking: Asking;
};

async function keepStory(
  story: readonly WantedPicture[],
  run: Run,
  onPicture: () => void,
): Promise<void> {
  const own = new Map<string, number>();
  for (const picture of story) {
    const kept = await keepFirst(picture, run, () => {
      const used = [...own.values()].reduce((sum, bytes) => sum + bytes, 0);
      return run.limits.storyBytes - used;
    });
    if (kept !== null) own.set(kept.name, kept.bytes);
    onPicture();
  }
}

/** Keeps the first that can be kept, if none before it is. `room` is how many bytes its story may add. */
async function keepFirst(
  picture: WantedPicture,
  run: Run,
  room: () => number,
): Promise<KeptRecord | null> {
  const { store, tally, now, underWay } = run;
  for (const address of picture.addresses) {
    const known = store.index.get(address);
    if (known?.is === 'kept' && !(known.isSmall === true && run.large.has(address))) {
      tally.known(address);
      return known;
    }
    if (known?.is === 'failed' && Date.parse(known.again) > now.getTime()) {
      tally.waits(address);
      continue;
    }
    if (run.limits.allBytes <= store.bytes) {
      tally.withoutRoom();
      return null;
    }
    if (room() <= 0) {
      tally.leftOut(picture.story);
      return null;
    }
    const asked = underWay.get(address) ?? ask(address, picture, run, room);
    underWay.set(address, asked);
    const kept = await asked;
    if (kept !== null) return kept;
  }
  return null;
}

/** Asks for a picture and remembers what became of it. Null if it can't be kept. */
async function ask(
  address: string,
  { story, at }: WantedPicture,
  { store, tally, limits, now, large, asking }: Run,
  room: () => number,
): Promise<KeptRecord | null> {
  const before = store.index.get(address);
  const said = await askForPicture({ address, at, isSmall: !large.has(address) }, asking);
  const isTooLarge = said.ok && said.record.bytes > Math.min(room(), limits.allBytes - store.bytes);
  if (said.ok && !isTooLarge) {
    store.writeFiles(said.files);
    store.remember(address, said.record);
    tally.kept(address, said.record);
    return said.record;
  }
  const { code, message, retryAfter } = said.ok ? noRoom : said;
  if (code === 'closed') return null;
  if (before?.is === 'kept') {
    // It is shown large, but all that there is of it is small: that is better than nothing.
    const { isSmall: _, ...best } = before;
    store.remember(address, best);
    return best;
  }
  const attempts = (before?.attempts ?? 0) + 1;
  const again = whenAgain(code, attempts, retryAfter, now);
  store.remember(address, { is: 'failed', code, message, attempts, again });
  tally.failed({ address, story, message, again });
  return null;
}

const noRoom = {
  code: 'no-room',
  message: 'It has more bytes than there is room for beside the other pictures of its story.',
  retryAfter: null,
};
