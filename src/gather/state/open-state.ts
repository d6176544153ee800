import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import { describeSystemError } from '#documents/files/read-file.ts';
import { removeLeftovers } from '#documents/files/temporary-file.ts';
import { Memory } from './memory.ts';
import { type ReadState, readState } from './read-state.ts';
import { StateLog, writeMemory } from './state-log.ts';

/**
 * `isNew`: there was none, or it is lost. `notices` are sentences for the editor, about what could not be
 * read and what that costs.
 */
export type OpenedState<Feed> =
  | { ok: true; state: StateLog<Feed>; isNew: boolean; notices: readonly string[] }
  /** A sentence for the editor. */
  | { ok: false; reason: string };

/** The hidden folder beside the documents. */
export const stateFolderName = '.lede';
const fileName = 'state.ndjson';

/** The state's file, in the folder of documents. */
export const stateFile = join(stateFolderName, fileName);

/**
 * Opens the state of a folder of documents; makes one where there is none. For whoever holds the lock
 * (hold-lock.ts). A file that can't be used is set aside, and what it said is lost, but for what the
 * documents say.
 */
export function openState<Feed>(folder: string, feedSchema: z.ZodType<Feed>): OpenedState<Feed> {
  const stateFolder = join(folder, stateFolderName);
  const path = join(stateFolder, fileName);
  try {
    mkdirSync(stateFolder, { recursive: true });
    removeLeftovers(stateFolder);
    const read = readState(path, feedSchema);
    if (read.kind === 'foreign') renameSync(path, join(stateFolder, read.name));
    const memory = read.kind === 'read' ? read.memory : new Memory<Feed>();
    const isSound = read.kind === 'read' && read.faults.length === 0;
    const size = (isSound ? read.size : null) ?? writeMemory(path, memory);
    const state = new StateLog(path, memory, size);
    return { ok: true, state, isNew: read.kind === 'missing', notices: noticesOn(read) };
  } catch (error) {
    const reason = `${shownName} could not be read or written: ${describeSystemError(error)}. What is gathered must be remembered there.`;
    return { ok: false, reason };
  }
}

const shownName = `${stateFolderName}/${fileName}`;

function noticesOn<Feed>(read: ReadState<Feed>): string[] {
  if (read.kind === 'missing') return [];
  if (read.kind === 'foreign') {
    return [`${shownName} was set aside as ${read.name}: ${read.why}. ${cost}`];
  }
  const [first, ...others] = read.faults;
  if (first === undefined) return [];
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  const isEmpty = read.memory.articles.size === 0 && read.memory.feeds.size === 0;
  return [
    `Line ${first}${more} of ${shownName} could not be read, and was left out. ${isEmpty ? cost : smallCost}`,
  ];
}

const cost =
  'What the documents hold is taken from them. Reports that waited are forgotten unless their feeds still tell of them, and articles that you deleted may come back.';

/** For the editor, where articles turn out to be in documents though nothing is remembered of them. */
export const lostState = `There was no ${shownName}, though the documents hold articles of these feeds. If there was one, it is lost. ${cost}`;

const smallCost = 'What it said is found anew in the feeds and in the documents.';
