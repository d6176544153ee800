import process from 'node:process';
import { hasError, withoutNotes } from '#documents/problems/diagnostics.ts';
import { locateDiagnostics } from '#documents/report/locate-diagnostics.ts';
import { printReport } from '#documents/report/print-diagnostics.ts';
import { printForGitHub } from '#documents/report/print-for-github.ts';
import { generate } from '#generate/generate.ts';
import { runCommand } from './run-command.ts';

/*
 * npm run check:data [-- --json | --github] [--notes]
 * Prints the problems of the documents in LEDE_DATA. Exits with 1 if there are errors, and with 2 if
 * the folder cannot be read or the command is not understood.
 */
const known = ['--json', '--github', '--notes'];
const flags = process.argv.slice(2);

// `head` and the like close the pipe when they have enough.
process.stdout.on('error', (error) => {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
});

const unknown = flags.filter((flag) => !known.includes(flag));
if (unknown.length > 0) {
  console.error(`check:data does not know ${unknown.join(' ')}. Its options: ${known.join(', ')}.`);
  process.exit(2);
}

await runCommand(async ({ dataFolder, sourceDate }) => {
  const { dataset, diagnostics } = await generate(dataFolder, sourceDate ?? new Date());
  const { counts } = dataset.manifest;
  const withNotes = flags.includes('--notes') || flags.includes('--json');
  const listed = withNotes ? diagnostics : withoutNotes(diagnostics);
  const problems = locateDiagnostics(dataFolder, listed);

  if (flags.includes('--json')) {
    process.stdout.write(`${JSON.stringify({ counts, problems }, null, 2)}\n`);
  } else if (flags.includes('--github')) {
    process.stdout.write(printForGitHub(problems, dataFolder));
  } else {
    const report = { problems, diagnostics, counts };
    process.stdout.write(printReport(report, { mostPerFile: 20, mostFiles: 100 }));
  }
  process.exitCode = hasError(diagnostics) ? 1 : 0;
});
