import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const steps = [
  'openSync',
  'writeSync',
  'fsyncSync',
  'renameSync',
  'linkSync',
  'rmSync',
  'mkdirSync',
] as const;

/** Runs with other functions in the place of those of `node:fs`. */
function withDisk(others: Readonly<Record<string, unknown>>, run: () => void): void {
  const real = Object.fromEntries(
    Object.entries(fs).filter(([name]) => Object.hasOwn(others, name)),
  );
  Object.assign(fs, others);
  syncBuiltinESMExports();
  try {
    run();
  } finally {
    Object.assign(fs, real);
    syncBuiltinESMExports();
  }
}

/**
 * Runs as if the process were killed before its `step`-th change to the disk, counted from 0: that one isn't
 * made, or half of it if it writes, and none after it, not even by who cleans up. Returns whether it came
 * to that.
 */
export function dieBefore(step: number, run: () => void): boolean {
  const real = { ...fs };
  let left = step;
  let isDead = false;
  const dyingAt = (lastWords: () => void) => {
    if (!isDead && left > 0) {
      left -= 1;
      return;
    }
    if (!isDead) lastWords();
    isDead = true;
    throw new Error('The process was killed.');
  };
  const dying = steps.map((name) => {
    const change = (...given: unknown[]) => {
      dyingAt(() => {
        const [file, bytes] = given;
        if (name !== 'writeSync' || typeof file !== 'number' || !Buffer.isBuffer(bytes)) return;
        real.writeSync(file, bytes, 0, Math.floor(bytes.length / 2));
      });
      // No test can tell whether a disk has waited, and most of the time would go into that.
      return name === 'fsyncSync' ? undefined : Reflect.apply(real[name], fs, given);
    };
    return [name, change] as const;
  });
  try {
    withDisk(Object.fromEntries(dying), run);
  } catch (error) {
    // Whatever a dead process makes of it.
    if (!isDead) throw error;
  }
  return isDead;
}

/** Runs to the end, without waiting for the disk. */
export function liveOn(run: () => void): void {
  dieBefore(Number.POSITIVE_INFINITY, run);
}

/** Runs with a disk that takes so many writes more, half of one, and then none. */
export function fillDisk(run: () => void, writes = 0): void {
  const { writeSync } = fs;
  let left = writes;
  const fill = (file: number, bytes: Uint8Array, at = 0) => {
    left -= 1;
    if (left >= 0) return writeSync(file, bytes, at);
    if (left < -1) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    return writeSync(file, bytes, at, Math.ceil((bytes.length - at) / 2));
  };
  withDisk({ writeSync: fill }, run);
}

/** Runs while something else happens once, right before the first step of a kind for which it is time. */
export function whileIt(
  step: 'renameSync' | 'fsyncSync',
  meanwhile: () => void,
  run: () => void,
  isTime: () => boolean = () => true,
): void {
  const real = fs[step];
  let isFirst = true;
  const change = (...given: unknown[]) => {
    if (isFirst && isTime()) {
      isFirst = false;
      meanwhile();
    }
    return Reflect.apply(real, fs, given);
  };
  withDisk({ [step]: change }, run);
}
