import { spawn } from 'node:child_process';
import process from 'node:process';
import { projectRoot } from '#tests/support/project-root.ts';
import { type Measurement, measurement } from './measurement.ts';

/** A measurement, or why there is none; the reason completes "failed: …". */
export type Outcome = { ok: true; measured: Measurement } | { ok: false; reason: string };

export type MeasuredScript = {
  /** The script and its arguments. It ends with sendMeasurement, or sends what that would. */
  command: readonly string[];
  /** Where it runs. */
  folder?: string;
  /** What is added to the environment. */
  environment?: Readonly<Record<string, string>>;
  /** How many files it may have open at once; no limit of its own by default. */
  openFiles?: number;
};

const longestRun = 15 * 60_000;

/** A script of tests/bench with its arguments. */
export function benchScript(name: string, ...words: string[]): string[] {
  return ['--import', 'tsx', `tests/bench/${name}`, ...words];
}

/** Runs a script in a Node process of its own and waits for its measurement. */
export async function runMeasured({
  command,
  folder = projectRoot,
  environment = {},
  openFiles,
}: MeasuredScript): Promise<Outcome> {
  const words = [process.execPath, ...command];
  const limit = ['sh', '-c', `ulimit -n ${openFiles} && exec "$@"`, 'sh'];
  const [program = '', ...rest] = openFiles === undefined ? words : [...limit, ...words];
  const child = spawn(program, rest, {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    timeout: longestRun,
    killSignal: 'SIGKILL',
  });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  let complaints = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaints = (complaints + text).slice(-20_000);
  });
  let outcome: Outcome | null = null;
  child.on('message', (message) => {
    const reading = measurement.safeParse(message);
    outcome = reading.success
      ? { ok: true, measured: reading.data }
      : { ok: false, reason: 'it sent no measurement' };
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  process.removeListener('exit', end);
  return outcome ?? { ok: false, reason: describeFailure(code, complaints) };
}

/** The error's own line of what Node prints, or how the process ended. */
function describeFailure(code: number | null, complaints: string): string {
  const error = /^\w*Error\b.*$/m.exec(complaints)?.[0];
  if (error !== undefined) return error.slice(0, 160);
  return code === null ? 'it was ended, out of time or memory' : `it ended with code ${code}`;
}
