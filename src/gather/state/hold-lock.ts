import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import * as z from 'zod';
import { isRunning } from '#documents/files/is-running.ts';
import { codeOf, describeSystemError } from '#documents/files/read-file.ts';
import { removeTemporary, temporaryPath, writeTemporary } from '#documents/files/temporary-file.ts';
import { stateFolderName } from './open-state.ts';
import { processStart } from './process-start.ts';

/** Who holds the lock: `since` in ISO 8601, `start` as process-start.ts has it. */
const holderSchema = z.object({ pid: z.int(), since: z.string(), start: z.string().nullable() });
type Holder = z.infer<typeof holderSchema>;

/** The lock, to be released at the end of the run; or a sentence for the editor on who has it. */
export type HeldLock = { ok: true; release: () => void } | { ok: false; reason: string };

const fileName = 'lock';
const signals = ['SIGINT', 'SIGTERM'] as const;

/**
 * Takes the lock of a folder of documents, so that one run at a time writes there. A lock whose process has
 * ended is taken over. It is released when this process ends, by SIGINT and SIGTERM too. Two machines that
 * share a folder don't see each other's processes, so the lock doesn't hold between them.
 */
export function holdLock(folder: string, now: Date): HeldLock {
  const stateFolder = join(folder, stateFolderName);
  const path = join(stateFolder, fileName);
  const own = { pid: process.pid, since: now.toISOString(), start: processStart(process.pid) };
  const temporary = temporaryPath(stateFolder);
  try {
    mkdirSync(stateFolder, { recursive: true });
    writeTemporary(temporary, Buffer.from(JSON.stringify(own)), null);
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      if (nameIfFree(temporary, path)) return { ok: true, release: releaseAtEnd(path, own) };
      const holder = readHolder(path);
      if (holder !== null && isHeld(holder)) return { ok: false, reason: heldBy(holder) };
      setAside(path, holder);
    }
    return { ok: false, reason: 'Other runs are about to gather into the same folder.' };
  } catch (error) {
    const reason = describeSystemError(error);
    return { ok: false, reason: `The folder ${stateFolderName} could not be written: ${reason}.` };
  } finally {
    removeTemporary(temporary);
  }
}

/** Gives the whole file its name in one step, so that no one reads half a lock, if the name is free. */
function nameIfFree(temporary: string, path: string): boolean {
  try {
    linkSync(temporary, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    // Some file systems have no second names for a file.
    if (statSync(path, { throwIfNoEntry: false }) !== undefined) return false;
    renameSync(temporary, path);
    return true;
  }
}

/** Null if there is no lock, or none that a run of ours can have written. */
function readHolder(path: string): Holder | null {
  try {
    const result = holderSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return result.success ? result.data : null;
  } catch (error) {
    if (error instanceof SyntaxError || codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Whether the process still runs. Its number may have gone to another one, which began at another time. */
function isHeld({ pid, start }: Holder): boolean {
  if (!isRunning(pid)) return false;
  const startNow = processStart(pid);
  return start === null || startNow === null || start === startNow;
}

function heldBy({ pid, since }: Holder): string {
  return `Another run has been gathering into this folder since ${since} (process ${pid}). Wait until it ends, or end it.`;
}

/**
 * Moves a lock that nobody holds out of the way. If another run was faster and this is its lock already, it
 * is put back; a third run that began within that moment could have taken it.
 */
function setAside(path: string, holder: Holder | null): void {
  const aside = temporaryPath(join(path, '..'));
  try {
    renameSync(path, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  const moved = readHolder(aside);
  if (moved !== null && !isSame(moved, holder)) nameIfFree(aside, path);
  removeTemporary(aside);
}

function isSame(one: Holder, other: Holder | null): boolean {
  return one.pid === other?.pid && one.since === other.since && one.start === other.start;
}

function releaseAtEnd(path: string, own: Holder): () => void {
  const release = () => {
    process.off('exit', release);
    for (const signal of signals) process.off(signal, endBySignal);
    const holder = readHolder(path);
    if (holder !== null && isSame(holder, own)) rmSync(path, { force: true });
  };
  const endBySignal = (signal: NodeJS.Signals) => {
    release();
    process.kill(process.pid, signal);
  };
  process.once('exit', release);
  for (const signal of signals) process.once(signal, endBySignal);
  return release;
}
