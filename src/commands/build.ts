import process from 'node:process';
import { severityOf } from '#documents/problems/problems.ts';
import { explainFindings } from '#documents/report/explain-findings.ts';
import { printProblems, printSummary } from '#documents/report/print-problems.ts';
import { readEnvironment } from '#documents/settings/environment.ts';
import type { Edition } from '#generate/generate.ts';
import { buildSite } from '#publish/build-site.ts';

/*
 * npm run build
 * Builds the site from LEDE_DATA into dist/, to be mounted at LEDE_BASE. With LEDE_STRICT=1, an error
 * in a document ends the build and leaves dist/ as it was.
 */
const environment = readEnvironment(process.env);

async function tellProblems(edition: Edition): Promise<boolean> {
  const worthShowing = edition.findings.filter((found) => severityOf(found) !== 'note');
  const problems = explainFindings(edition.folder, worthShowing);
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
  process.stdout.write(printProblems(problems, { colour, mostPerFile: 5, mostFiles: 10 }));
  const severities = edition.findings.map((found) => ({ severity: severityOf(found) }));
  process.stdout.write(printSummary(edition.dataset.manifest.counts, severities));
  return !(environment.strict && problems.some((problem) => problem.severity === 'error'));
}

const edition = await buildSite({
  dataFolder: environment.dataFolder,
  outFolder: process.env.LEDE_OUT || 'dist',
  base: environment.base,
  accept: tellProblems,
});
if (edition === null) {
  console.error('Not built: LEDE_STRICT is set, and there are errors.');
  process.exitCode = 1;
}
