import process from 'node:process';
import { severityOf } from '#documents/problems/diagnostics.ts';
import { locateDiagnostics } from '#documents/report/locate-diagnostics.ts';
import { printProblems, printSummary } from '#documents/report/print-diagnostics.ts';
import { readEnvironment } from '#documents/settings/environment.ts';
import type { GeneratedSite } from '#generate/generate.ts';
import { buildSite } from '#publish/build-site.ts';
import { UnusableOutput } from '#publish/output/check-output.ts';

/*
 * npm run build
 * Builds the site from LEDE_DATA into dist/, to be mounted at LEDE_BASE. With LEDE_STRICT=1, an error
 * in a document ends the build and leaves dist/ as it was. Exits 1 then, and 2 where LEDE_OUT names a
 * folder that can't be replaced.
 */
const environment = readEnvironment(process.env);

async function reportProblems(generated: GeneratedSite): Promise<boolean> {
  const worthShowing = generated.diagnostics.filter((found) => severityOf(found) !== 'note');
  const problems = locateDiagnostics(generated.folder, worthShowing);
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
  process.stdout.write(printProblems(problems, { colour, mostPerFile: 5, mostFiles: 10 }));
  const severities = generated.diagnostics.map((found) => ({ severity: severityOf(found) }));
  process.stdout.write(printSummary(generated.dataset.manifest.counts, severities));
  return !(environment.strict && problems.some((problem) => problem.severity === 'error'));
}

const generated = await buildSite({
  dataFolder: environment.dataFolder,
  outFolder: process.env.LEDE_OUT || 'dist',
  base: environment.base,
  accept: reportProblems,
}).catch((error: unknown) => {
  if (!(error instanceof UnusableOutput)) throw error;
  console.error(error.message);
  process.exit(2);
});
if (generated === null) {
  console.error('Not built: LEDE_STRICT is set, and there are errors.');
  process.exitCode = 1;
}
