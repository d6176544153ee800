import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import * as z from 'zod';
import { installPackages } from '#tests/support/processes/install-packages.ts';
import { listen } from '#tests/support/servers/listen.ts';
import type { Engine } from './engine.ts';
import { firstMatch, startProgram } from './start-program.ts';

const driver = '/usr/bin/WebKitWebDriver';
/** WebKitGTK draws on a screen alone, and this one is in memory. */
const screen = '/usr/bin/Xvfb';

/** WebKitGTK with its driver, from Debian's packages. Installs them if they are missing. */
export function ensureWebKit(): void {
  const isThere = () => existsSync(driver) && existsSync(screen);
  if (!isThere()) installPackages('webkit2gtk-driver', 'xvfb');
  if (!isThere()) {
    throw new Error('This test needs WebKitGTK: apt-get install webkit2gtk-driver xvfb');
  }
}

const session = z.object({ value: z.object({ sessionId: z.string() }) });
const outcome = z.object({ value: z.object({ said: z.string() }) });

/** Starts WebKitGTK, and speaks WebDriver with it (https://w3c.github.io/webdriver/). */
export async function startWebKit(): Promise<Engine> {
  const display = startProgram(screen, ['-displayfd', '1', '-nolisten', 'tcp']);
  display.child.stderr?.resume();
  const number = await firstMatch(display.child.stdout, /^\d+$/);
  const port = await freePort();
  const program = startProgram(driver, [`--port=${port}`], {
    DISPLAY: `:${number}`,
    // Without a graphics card, and with nobody to whom to tell what the page says.
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    NO_AT_BRIDGE: '1',
  });
  program.child.stdout?.resume();
  program.child.stderr?.resume();
  const home = `http://127.0.0.1:${port}/session`;
  await untilItListens(`http://127.0.0.1:${port}/status`);
  const { value } = session.parse(await post(home, { capabilities: {} }));
  const own = `${home}/${value.sessionId}`;
  await post(`${own}/timeouts`, { script: 60_000 });
  return {
    open: async (url) => {
      await post(`${own}/url`, { url });
    },
    evaluate: async (expression) => {
      // What goes wrong in the page is an answer like any other.
      const script = `const done = arguments[0];
        (async () => JSON.stringify({ value: await (${expression}) }))()
          .then((said) => done({ said }), (error) => done({ said: JSON.stringify({ error: String(error) }) }));`;
      const { said } = outcome.parse(
        await post(`${own}/execute/async`, { script, args: [] }),
      ).value;
      const answer: { value?: unknown; error?: string } = JSON.parse(said);
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.value;
    },
    close: async () => {
      await fetch(own, { method: 'DELETE' });
      await program.stop();
      await display.stop();
    },
  };
}

async function post(address: string, body: object): Promise<unknown> {
  const response = await fetch(address, { method: 'POST', body: JSON.stringify(body) });
  const text = await response.text();
  if (!response.ok) throw new Error(`${address}: ${text}`);
  return JSON.parse(text);
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A driver that has just been started doesn't listen yet. */
async function untilItListens(address: string): Promise<void> {
  for (;;) {
    const isThere = await fetch(address).then(
      () => true,
      () => false,
    );
    if (isThere) return;
  }
}
