import process from 'node:process';
import { serveSite } from '#publish/serve/serve-site.ts';
import { runCommand } from './run-command.ts';

/*
 * npm start, once the site is built
 * Serves the site in LEDE_OUT at http://localhost:4173, or at the port in PORT.
 */
await runCommand(async ({ outFolder, base, port }) => {
  try {
    const server = await serveSite({ folder: outFolder, base, port });
    const address = server.address();
    const opened = typeof address === 'object' && address !== null ? address.port : port;
    console.log(`Lede is at http://localhost:${opened}${base}`);
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    console.error(
      isTaken
        ? `Port ${port} is taken. Stop what uses it, or choose another one: PORT=4174 npm start`
        : `The site could not be served at port ${port}: ${String(error)}`,
    );
    process.exitCode = 1;
  }
});
