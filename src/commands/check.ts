import process from 'node:process';
import { hasError, withoutNotes } from '#documents/problems/diagnostics.ts';
import { locateDiagnostics } from '#documents/report/locate-diagnostics.ts';
import { printReport } from '#documents/report/print-diagnostics.ts';
import { printForGitHub } from '#documents/report/print-for-github.ts';
import type { Environment } from '#documents/settings/environment.ts';
import { keptInCache } from '#generate/following/kept.ts';
import { generate } from '#generate/generate.ts';
import { noteMissingAddress } from '#publish/note-missing-address.ts';
import type { Given } from './command.ts';
import { openKept } from './open-kept.ts';

/**
 * Prints the problems of the documents in LEDE_DATA, as the flags `json`, `github` and `notes` say.
 * Exits with 1 if there are errors.
 *
 * @throws UnreadableFolder
 */
export async function check(environment: Environment, { flags }: Given): Promise<void> {
  const { dataFolder, sourceDate } = environment;
  const kept = keptInCache(openKept(environment));
  const generated = await generate(dataFolder, sourceDate ?? new Date(), { kept });
  const { dataset, diagnostics } = noteMissingAddress(generated);
  const { counts } = dataset.manifest;
  const withNotes = flags.has('notes') || flags.has('json');
  const listed = withNotes ? diagnostics : withoutNotes(diagnostics);
  const problems = locateDiagnostics(dataFolder, listed);

  if (flags.has('json')) {
    process.stdout.write(`${JSON.stringify({ counts, problems }, null, 2)}\n`);
  } else if (flags.has('github')) {
    process.stdout.write(printForGitHub(problems, dataFolder));
  } else {
    const report = { problems, diagnostics, counts };
    process.stdout.write(printReport(report, { mostPerFile: 20, mostFiles: 100 }));
  }
  process.exitCode = hasError(diagnostics) ? 1 : 0;
}
