import type { Fetcher } from '#fetch/open-fetcher.ts';
import { type Archive, askArchive } from './ask/ask-archive.ts';
import { type FetchedPicture, fetchPicture } from './ask/fetch-picture.ts';
import type { KeptRecord } from './kept/record.ts';
import { type MadePicture, makePicture } from './make/make-picture.ts';

export type AskedPicture =
  | { ok: true; record: KeptRecord; files: ReadonlyMap<string, Uint8Array> }
  /** `message` is in whole sentences; `retryAfter` in seconds. */
  | { ok: false; code: string; message: string; retryAfter: number | null };

export type Asking = {
  fetcher: Fetcher;
  /** Null if it is not to be asked. */
  archive: Archive | null;
  /** The most bytes that a publisher may send. */
  bytes: number;
  /** Runs one task after the other: pictures are large once they are decoded. */
  inTurn: <Result>(task: () => Promise<Result>) => Promise<Result>;
};

/** What is said of a picture that was taken away, of a page in its place, and of a server that is no more. */
const gone = new Set([
  'not-found',
  'gone',
  'content-type',
  'name-unknown',
  'unreachable',
  'robots-unreachable',
]);

/** Asks for a picture, and where it is gone for the archive's copy; makes its files. Never rejects. */
export async function askForPicture(
  { address, at, isSmall }: { address: string; at: string; isSmall: boolean },
  { fetcher, archive, bytes, inTurn }: Asking,
): Promise<AskedPicture> {
  const make = (fetched: Buffer) => inTurn(() => makePicture(fetched, isSmall));
  const sent = await fetchPicture(address, fetcher, { bytes, robots: 'obey' });
  if (sent.ok) return toAskedPicture(await make(sent.bytes));
  if (archive === null || !gone.has(sent.code)) return sent;
  const copy = await askArchive(address, at, archive, fetcher, bytes);
  if (copy === null) return { ...sent, message: `${sent.message} The archive has no copy of it.` };
  if (!copy.ok) return blameBoth(sent, copy);
  const made = toAskedPicture(await make(copy.bytes));
  return made.ok ? { ...made, record: { ...made.record, isArchived: true } } : made;
}

/** The archive may be out of reach today, so its failure is what counts. */
function blameBoth(
  { message }: Extract<FetchedPicture, { ok: false }>,
  copy: Extract<FetchedPicture, { ok: false }>,
): AskedPicture {
  return { ...copy, message: `${message} Nor did the archive help: ${copy.message}` };
}

function toAskedPicture(made: MadePicture): AskedPicture {
  if (made.ok) return made;
  const message = `The picture ${made.reason}.`;
  return { ok: false, code: made.code, message, retryAfter: null };
}
