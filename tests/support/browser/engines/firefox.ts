import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'undici';
import * as z from 'zod';
import { installPackages } from '#tests/support/processes/install-packages.ts';
import type { Engine } from './engine.ts';
import { firstMatch, startProgram } from './start-program.ts';

const program = '/usr/bin/firefox-esr';

/** Debian's Firefox. Installs it if it is missing. */
export function ensureFirefox(): void {
  if (!existsSync(program)) installPackages('firefox-esr');
  if (!existsSync(program)) throw new Error('This test needs Firefox: apt-get install firefox-esr');
}

const message = z.object({
  id: z.number().nullish(),
  type: z.string(),
  message: z.string().optional(),
  result: z.unknown().optional(),
});
const tree = z.object({ contexts: z.array(z.object({ context: z.string() })) });
const evaluation = z.object({
  result: z.object({ value: z.string() }).optional(),
  exceptionDetails: z.object({ text: z.string() }).optional(),
});

/** Starts Firefox, and speaks WebDriver BiDi with it (https://w3c.github.io/webdriver-bidi/). */
export async function startFirefox(): Promise<Engine> {
  const profile = await mkdtemp(join(tmpdir(), 'lede-firefox-'));
  const words = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const { child, stop } = startProgram(program, words, { HOME: profile });
  child.stdout?.resume();
  const address = await firstMatch(child.stderr, /ws:\/\/\S+/);
  const socket = new WebSocket(`${address}/session`);
  await once(socket, 'open');
  const ask = asking(socket);
  await ask('session.new', { capabilities: {} });
  const [{ context } = { context: '' }] = tree.parse(
    await ask('browsingContext.getTree', {}),
  ).contexts;
  return {
    open: async (url) => {
      await ask('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    evaluate: async (expression) => {
      const wrapped = `(async () => JSON.stringify({ value: await (${expression}) }))()`;
      const options = { expression: wrapped, target: { context }, awaitPromise: true };
      const { result, exceptionDetails } = evaluation.parse(await ask('script.evaluate', options));
      if (result === undefined) throw new Error(exceptionDetails?.text ?? 'No answer');
      return JSON.parse(result.value).value;
    },
    close: async () => {
      socket.close();
      await stop();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

type Ask = (method: string, params: object) => Promise<unknown>;

function asking(socket: WebSocket): Ask {
  const waiting = new Map<
    number,
    { resolve: (answer: unknown) => void; reject: (error: Error) => void }
  >();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const answer = message.parse(JSON.parse(String(data)));
    const asker = waiting.get(answer.id ?? 0);
    if (answer.type === 'error') asker?.reject(new Error(answer.message));
    else asker?.resolve(answer.result);
  });
  return (method, params) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
}
