import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { projectRoot } from '#tests/support/project-root.ts';

const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');

const reportSchema = z.object({
  diagnostics: z.array(
    z.object({
      category: z.string(),
      location: z.object({ path: z.string(), start: z.object({ line: z.number() }) }),
    }),
  ),
});

/** What the linter refuses: by which rule, in which file, on which line (from 1). */
export type Complaint = { rule: string; path: string; line: number };

/**
 * Lints files that need not exist, under the project's own import rules, in one run of Biome.
 * `files` are texts by path from the project's folder. They are written to a temporary folder
 * beside a copy of the rules, so that nothing in `src` changes under a watcher.
 */
export async function lintImports(files: ReadonlyMap<string, string>): Promise<Complaint[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lede-lint-'));
  try {
    for (const name of ['biome.jsonc', 'package.json', '.gitignore', 'tests/architecture']) {
      await cp(join(projectRoot, name), join(folder, name), {
        recursive: true,
        filter: (path) => !path.endsWith('.ts'),
      });
    }
    for (const [path, text] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const report = reportSchema.parse(JSON.parse(await runBiome(folder)));
    return report.diagnostics.map(({ category, location }) => ({
      rule: category,
      path: location.path.replaceAll('\\', '/'),
      line: location.start.line,
    }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The JSON report of the import rules on everything in the folder. */
function runBiome(folder: string): Promise<string> {
  const words = ['lint', '--reporter=json', '--max-diagnostics=none', '--only=plugin'];
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [biome, ...words, '--only=style/noRestrictedImports', '.'],
      { cwd: folder, maxBuffer: 64 * 1024 * 1024 },
      // Complaints make Biome exit with 1, so only the report tells whether it ran.
      (_error, stdout) => resolve(stdout),
    );
  });
}
