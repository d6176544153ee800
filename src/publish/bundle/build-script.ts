import { build } from 'vite';
import { bundlerChecks } from './bundler-checks.ts';
import { packageRoot } from './package-root.ts';

/** Builds a script into one file, with no imports and no global variables. Returns its code. */
export async function buildScript(entry: string, base: string): Promise<string> {
  const built = await build({
    configFile: false,
    root: packageRoot,
    base,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { checks: bundlerChecks, input: entry, output: { format: 'iife' } },
    },
  });
  const [chunk] = 'output' in built ? built.output : [];
  if (chunk === undefined) throw new Error(`${entry} was not built`);
  return chunk.code;
}
