import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { setInterval } from 'node:timers';

/** What a program took, with all processes that it started. */
export type ProgramRun = {
  milliseconds: number;
  /** The most memory that they held together, in MB; NaN where the system doesn't tell. */
  peakMegabytes: number;
  /** Why it failed; null if it didn't. */
  failure: string | null;
};

export type MeasuredProgram = {
  command: readonly string[];
  /** Where it runs. */
  folder: string;
  /** What is added to the environment. */
  environment?: Readonly<Record<string, string>>;
};

/** Between two looks at the memory, in milliseconds. */
const lookEvery = 200;

/** Runs a program to its end, and looks at its memory meanwhile. */
export async function runProgram(program: MeasuredProgram): Promise<ProgramRun> {
  const { command, folder, environment = {} } = program;
  const [name = '', ...words] = command;
  const start = performance.now();
  const child = spawn(name, words, {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints = (complaints + text).slice(-2_000);
  });
  let peakMegabytes = Number.NaN;
  const look = setInterval(() => {
    const held = child.pid === undefined ? Number.NaN : megabytesOf(child.pid);
    if (!(held <= peakMegabytes)) peakMegabytes = held;
  }, lookEvery);
  const failure = await new Promise<string | null>((resolve) => {
    child.once('error', ({ message }) => resolve(message));
    child.once('close', (code) => {
      resolve(code === 0 ? null : `it ended with code ${code}: ${complaints.trim().slice(-160)}`);
    });
  });
  clearInterval(look);
  process.removeListener('exit', end);
  return { milliseconds: performance.now() - start, peakMegabytes, failure };
}

/** The memory of a process and of all below it, as Linux tells in `/proc`; NaN elsewhere. */
function megabytesOf(root: number): number {
  const below = new Map<number, number[]>();
  const kilobytes = new Map<number, number>();
  for (const name of listProcesses()) {
    const status = readIfThere(`/proc/${name}/status`);
    const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]);
    below.set(parent, [...(below.get(parent) ?? []), Number(name)]);
    kilobytes.set(Number(name), Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0));
  }
  const sum = (id: number): number =>
    (below.get(id) ?? []).reduce((all, one) => all + sum(one), kilobytes.get(id) ?? Number.NaN);
  return sum(root) / 1000;
}

function listProcesses(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/** A process may end before it is looked at. */
function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
