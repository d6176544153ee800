import * as v from 'valibot';
import { isStoryId } from '#client/routes/addresses.ts';

const id = v.pipe(v.string(), v.guard(isStoryId));

const message = v.variant('kind', [
  /** The reader has opened a story. */
  v.object({ kind: v.literal('opened'), id }),
  /** These are all the stories that the reader has saved. */
  v.object({ kind: v.literal('saved'), ids: v.array(id) }),
  /** The page had used these files of the site, by their addresses, before a worker saw what it asks for. */
  v.object({ kind: v.literal('used'), files: v.array(v.string()) }),
  /** The reader takes the worker's edition, or has it already: then no other tab must be left with the old one. */
  v.object({ kind: v.literal('take'), onlyIfAlone: v.boolean() }),
  /** Asks for an `EditionSummary`, which goes to the port that comes with it. */
  v.object({ kind: v.literal('edition') }),
]);

/** What a page tells the service worker. */
export type Message = v.InferOutput<typeof message>;

/** Null for anything else that a worker may be told: extensions do. */
export function parseMessage(found: unknown): Message | null {
  const parsed = v.safeParse(message, found);
  return parsed.success ? parsed.output : null;
}
