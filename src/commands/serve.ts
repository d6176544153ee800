import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { type Environment, readPort } from '#documents/settings/environment.ts';
import { serveSite } from '#publish/serve/serve-site.ts';
import { type Given, UsageError } from './command.ts';

/**
 * Serves the site in LEDE_OUT at http://localhost:4173, or at the port in PORT or `--port`.
 *
 * @throws UsageError if there is no site
 */
export async function serve(environment: Environment, { flags }: Given): Promise<void> {
  const { outFolder, base } = environment;
  const chosen = flags.get('port');
  const port = chosen === undefined ? environment.port : readPort('--port', chosen);
  if (!existsSync(join(outFolder, 'index.html'))) {
    throw new UsageError(`There is no site in ${outFolder}. Build it first: lede build`);
  }
  try {
    const server = await serveSite({ folder: outFolder, base, port });
    const address = server.address();
    const opened = typeof address === 'object' && address !== null ? address.port : port;
    console.log(`Lede is at http://localhost:${opened}${base}`);
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    console.error(
      isTaken
        ? `Port ${port} is taken. Stop what uses it, or choose another one, for example with PORT=4174.`
        : `The site could not be served at port ${port}: ${String(error)}`,
    );
    process.exitCode = 1;
  }
}
