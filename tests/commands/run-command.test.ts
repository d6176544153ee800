import process from 'node:process';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runCommand } from '#commands/run-command.ts';
import { UnusableOutput } from '#publish/output/unusable-output.ts';

const printed: unknown[] = [];
let exitCode: typeof process.exitCode;

beforeEach(() => {
  exitCode = process.exitCode;
  printed.length = 0;
  vi.spyOn(console, 'error').mockImplementation((text) => printed.push(text));
});

afterEach(() => {
  process.exitCode = exitCode;
});

test('a mistake of whoever started it is printed alone, and exits with 2', async () => {
  await runCommand(() => Promise.reject(new UnusableOutput('The output folder is a file.')));
  expect(printed).toEqual(['The output folder is a file.']);
  expect(process.exitCode).toBe(2);
});

test('a failure of the machine is printed as a sentence, and exits with 1', async () => {
  const full = Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' });
  await runCommand(() => Promise.reject(full));
  expect(printed).toEqual([expect.stringContaining('the disk is full')]);
  expect(process.exitCode).toBe(1);
});

test('a fault of the program keeps its stack', async () => {
  const fault = new TypeError('undefined is not a function');
  await expect(runCommand(() => Promise.reject(fault))).rejects.toBe(fault);
  expect(printed).toEqual([]);
});
