import process from 'node:process';
import { hasError, withoutNotes } from '#documents/problems/diagnostics.ts';
import { locateDiagnostics } from '#documents/report/locate-diagnostics.ts';
import { printReport } from '#documents/report/print-diagnostics.ts';
import type { Environment } from '#documents/settings/environment.ts';
import type { GeneratedSite } from '#generate/generate.ts';
import { buildSite } from '#publish/build-site.ts';
import { describeBuild } from './build/describe-build.ts';
import { showSlowSteps } from './build/show-slow-steps.ts';
import { openKept } from './open-kept.ts';
import { showProgress } from './show-progress.ts';

/**
 * Builds the site from the documents in LEDE_DATA into LEDE_OUT, to be mounted at LEDE_BASE. With
 * LEDE_STRICT=1, an error in a document ends the build with exit code 1 and leaves LEDE_OUT as it was.
 */
export async function build(environment: Environment): Promise<void> {
  const { dataFolder, outFolder, base, strict, compress, sourceDate } = environment;
  const builtAt = sourceDate ?? new Date();
  const progress = showProgress(process.stderr);
  const accept = async (generated: GeneratedSite) => {
    progress.end();
    printProblems(generated);
    return !(strict && hasError(generated.diagnostics));
  };
  const generated = await buildSite({
    dataFolder,
    outFolder,
    base,
    builtAt,
    compress,
    cache: openKept(environment),
    accept,
    onProgress: showSlowSteps(progress.show),
    onBuilt: (summary) => {
      progress.end();
      console.log(describeBuild(summary));
    },
  });
  if (generated === null) {
    console.error('Not built: LEDE_STRICT is set, and there are errors.');
    process.exitCode = 1;
  }
}

function printProblems({ folder, diagnostics, dataset }: GeneratedSite): void {
  const problems = locateDiagnostics(folder, withoutNotes(diagnostics));
  const report = { problems, diagnostics, counts: dataset.manifest.counts };
  process.stdout.write(printReport(report, { mostPerFile: 5, mostFiles: 10 }));
}
