import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, mergeConfig } from 'vite';
import { buildScript } from './build-script.ts';
import { codeConfig } from './client-config.ts';
import { shortClassNames } from './short-class-names.ts';

/** The files that the page for other sites' frames loads, by their paths in the site. */
export type EmbedCode = {
  /** Runs before the first paint. */
  theme: string;
  script: string;
  styles: readonly string[];
};

/**
 * Builds the code of the page for other sites' frames into an existing folder. It is built apart from the rest, so
 * that a frame loads no more than it shows, and a page of the site nothing for frames.
 */
export async function buildEmbed(outFolder: string, base: string): Promise<EmbedCode> {
  const built = await build(
    mergeConfig(codeConfig(base), {
      logLevel: 'warn',
      publicDir: false,
      css: { modules: shortClassNames },
      build: {
        outDir: outFolder,
        emptyOutDir: false,
        rolldownOptions: { input: 'src/client/app/entry/embed-entry.tsx' },
      },
    }),
  );
  const output = 'output' in built ? built.output : [];
  const entry = output.find((file) => file.type === 'chunk' && file.isEntry);
  if (entry === undefined) throw new Error('The code of the page for frames was not built');
  const styles = output.map(({ fileName }) => fileName).filter((name) => name.endsWith('.css'));
  return { theme: await writeTheme(outFolder, base), script: entry.fileName, styles };
}

async function writeTheme(outFolder: string, base: string): Promise<string> {
  const code = await buildScript('src/client/app/entry/embed-theme.ts', base);
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
  const file = `assets/embed-theme-${hash}.js`;
  await writeFile(join(outFolder, file), code);
  return file;
}
