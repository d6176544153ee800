import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';
import { killVariable, signalVariable } from './gather-process.ts';

/*
 * Loaded into a process before all else: kills it, with SIGKILL or as is said, right before its n-th change to
 * the disk. One that comes to its end says how many there were.
 */
const changes = [
  'writeSync',
  'writeFileSync',
  'renameSync',
  'linkSync',
  'fsyncSync',
  'rmSync',
] as const;

const last = Number(process.env[killVariable]);
let count = 0;
const real = { ...fs };
for (const name of changes) {
  const change = (...given: unknown[]): unknown => {
    count += 1;
    if (count === last) process.kill(process.pid, process.env[signalVariable]);
    return Reflect.apply(real[name], fs, given);
  };
  Object.assign(fs, { [name]: change });
}
syncBuiltinESMExports();
process.on('exit', () => console.error(`changes: ${count}`));
