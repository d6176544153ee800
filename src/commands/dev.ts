import { type Environment, readPort } from '#documents/settings/environment.ts';
import { openDevServer } from '#publish/dev/open-dev-server.ts';
import type { Given } from './command.ts';
import { openKept } from './open-kept.ts';

/** Vite's own. */
const usualPort = '5173';

/** Shows the site of the documents in LEDE_DATA while they are edited, until it is stopped. */
export async function dev(environment: Environment, { flags }: Given): Promise<void> {
  const port = readPort('--port', flags.get('port') ?? usualPort);
  const server = await openDevServer({ ...environment, port, cache: openKept(environment) });
  const [address = ''] = server.resolvedUrls?.local ?? [];
  console.log(`Lede is at ${address}`);
}
