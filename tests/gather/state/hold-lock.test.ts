import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { holdLock } from '#gather/state/hold-lock.ts';
import { stateFolderName } from '#gather/state/open-state.ts';
import { processStart } from '#gather/state/process-start.ts';
import { whileIt } from '#tests/support/processes/dying-disk.ts';
import { endedProcess } from '#tests/support/processes/ended-process.ts';
import { projectRoot } from '#tests/support/project-root.ts';
import { withFolder } from '#tests/support/worlds/write-world.ts';

const now = new Date('2024-03-01T12:00:00Z');
const lockOf = (folder: string) => join(folder, stateFolderName, 'lock');

/** Takes the lock in another process, says what came of it, and ends when its input does. */
const program = `
import { holdLock } from './src/gather/state/hold-lock.ts';
const lock = holdLock(process.argv[1], new Date('${now.toISOString()}'));
console.log(JSON.stringify(lock));
process.stdin.resume();
`;

function startRun(folder: string): ChildProcess {
  const command = ['--import', 'tsx', '--input-type=module', '-e', program, folder];
  return spawn(process.execPath, command, { cwd: projectRoot, stdio: ['pipe', 'pipe', 'inherit'] });
}

/** What a process says about the lock, once it does. */
async function saidBy(run: ChildProcess): Promise<{ ok: boolean; reason?: string }> {
  const [said] = await once(run.stdout ?? run, 'data');
  return JSON.parse(String(said));
}

async function endRun(run: ChildProcess): Promise<void> {
  const end = once(run, 'exit');
  run.stdin?.end();
  await end;
}

/** A lock as a process wrote it that began at `start`. */
function writeLock(folder: string, pid: number, start: string | null): void {
  mkdirSync(join(folder, stateFolderName), { recursive: true });
  writeFileSync(lockOf(folder), JSON.stringify({ pid, start, since: now.toISOString() }));
}

/** Takes the lock here, and gives it back. */
function canHold(folder: string): boolean {
  const lock = holdLock(folder, now);
  if (lock.ok) lock.release();
  return lock.ok;
}

describe('Two runs at once', () => {
  it('are not: the second says who is at work, and since when', () =>
    withFolder({}, async (folder) => {
      const run = startRun(folder);
      expect(await saidBy(run)).toEqual({ ok: true });

      expect(holdLock(folder, now)).toEqual({
        ok: false,
        reason: `Another run has been gathering into this folder since 2024-03-01T12:00:00.000Z (process ${run.pid}). Wait until it ends, or end it.`,
      });
      await endRun(run);
      expect(existsSync(lockOf(folder))).toBe(false);
      expect(canHold(folder)).toBe(true);
    }));

  it('are not in one process either', () =>
    withFolder({}, async (folder) => {
      const lock = holdLock(folder, now);

      expect(holdLock(folder, now)).toMatchObject({ ok: false });
      expect(lock.ok).toBe(true);
      if (lock.ok) lock.release();
      expect(canHold(folder)).toBe(true);
      expect(readdirSync(join(folder, stateFolderName))).toEqual([]);
    }));

  it('are not where all find the lock of one that is dead', () =>
    withFolder({}, async (folder) => {
      writeLock(folder, await endedProcess(), null);
      const runs = Array.from({ length: 4 }, () => startRun(folder));
      const said = await Promise.all(runs.map(saidBy));
      await Promise.all(runs.map(endRun));

      expect(said.filter(({ ok }) => ok)).toHaveLength(1);
      expect(readdirSync(join(folder, stateFolderName))).toEqual([]);
    }));
});

describe('The lock of a run', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('is gone when %s ends it', (signal) =>
    withFolder({}, async (folder) => {
      const run = startRun(folder);
      await saidBy(run);
      run.kill(signal);

      expect(await once(run, 'exit')).toEqual([null, signal]);
      expect(readdirSync(join(folder, stateFolderName))).toEqual([]);
    }),
  );

  it('is taken over after `kill -9`', () =>
    withFolder({}, async (folder) => {
      const run = startRun(folder);
      await saidBy(run);
      run.kill('SIGKILL');
      await once(run, 'exit');

      expect(existsSync(lockOf(folder))).toBe(true);
      expect(canHold(folder)).toBe(true);
    }));

  it('is taken over where another process has the number of the dead one', () =>
    withFolder({}, async (folder) => {
      writeLock(folder, process.pid, 'another start');
      expect(canHold(folder)).toBe(true);

      writeLock(folder, process.pid, processStart(process.pid));
      expect(canHold(folder)).toBe(false);
      writeLock(folder, process.pid, null);
      expect(canHold(folder)).toBe(false);
    }));

  it('is put back where another run has taken over first', () =>
    withFolder({}, async (folder) => {
      writeLock(folder, process.pid, 'another start');
      const takeOver = () => writeLock(folder, process.pid, processStart(process.pid));
      whileIt('renameSync', takeOver, () => expect(canHold(folder)).toBe(false));

      expect(readFileSync(lockOf(folder), 'utf8')).toContain(processStart(process.pid) ?? '');
    }));

  it.each(['', 'x', '{"pid":"1"}'])('is taken over where no run has written it: %j', (text) =>
    withFolder({ '.lede/lock': text }, async (folder) => {
      expect(canHold(folder)).toBe(true);
    }),
  );

  it('is left alone by a run that has lost it', () =>
    withFolder({}, async (folder) => {
      const lock = holdLock(folder, now);
      writeLock(folder, process.pid, 'another start');
      const other = readFileSync(lockOf(folder), 'utf8');
      if (lock.ok) lock.release();

      expect(readFileSync(lockOf(folder), 'utf8')).toBe(other);
    }));

  it('says in plain words where it can not be written', () =>
    withFolder({ '.lede': 'a file' }, async (folder) => {
      expect(holdLock(folder, now)).toEqual({
        ok: false,
        reason: expect.stringMatching(/^The folder \.lede could not be written: /),
      });
    }));
});
