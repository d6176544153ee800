import process from 'node:process';
import { readEnvironment } from '#documents/settings/environment.ts';
import { serveSite } from '#publish/serve/serve-site.ts';

/*
 * npm start, once the site is built
 * Serves it at http://localhost:4173, or at the port that PORT names.
 */
const { base } = readEnvironment(process.env);
const port = Number(process.env.PORT || 4173);
try {
  await serveSite({ folder: process.env.LEDE_OUT || 'dist', base, port });
  console.log(`Lede is at http://localhost:${port}${base}`);
} catch (error) {
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  console.error(
    isTaken
      ? `Port ${port} is taken. Stop what uses it, or choose another one: PORT=4174 npm start`
      : String(error),
  );
  process.exitCode = 1;
}
