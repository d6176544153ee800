import process from 'node:process';
import { UnreadableFolder } from '#documents/files/read-folder.ts';
import { severityOf } from '#documents/problems/diagnostics.ts';
import { locateDiagnostics } from '#documents/report/locate-diagnostics.ts';
import {
  printForGitHub,
  printProblems,
  printSummary,
} from '#documents/report/print-diagnostics.ts';
import { readEnvironment } from '#documents/settings/environment.ts';
import { generate } from '#generate/generate.ts';

/*
 * npm run check:data [-- --json | --github] [--notes]
 * Prints the problems of the folder of documents that LEDE_DATA names. Exits 1 on errors, and 2 where
 * the folder or the command can't be read.
 */
const flags = process.argv.slice(2);

// `head` and the like close the pipe once they have enough.
process.stdout.on('error', (error) => {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
});

const unknown = flags.filter((flag) => !['--json', '--github', '--notes'].includes(flag));
if (unknown.length > 0) {
  console.error(
    `check:data doesn't know ${unknown.join(' ')}; it takes --json, --github, --notes.`,
  );
  process.exit(2);
}

const { dataFolder } = readEnvironment(process.env);
const { dataset, diagnostics } = await generate(dataFolder).catch((error: unknown) => {
  if (!(error instanceof UnreadableFolder)) throw error;
  console.error(
    `${error.message}\nLEDE_DATA names the folder of documents; it is "data" by default.`,
  );
  process.exit(2);
});
const { counts } = dataset.manifest;
const withNotes = flags.includes('--notes') || flags.includes('--json');
const worthTelling = diagnostics.filter((found) => withNotes || severityOf(found) !== 'note');
const problems = locateDiagnostics(dataFolder, worthTelling);

if (flags.includes('--json')) {
  process.stdout.write(`${JSON.stringify({ counts, problems }, null, 2)}\n`);
} else if (flags.includes('--github')) {
  process.stdout.write(printForGitHub(problems, dataFolder));
} else {
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
  const severities = diagnostics.map((found) => ({ severity: severityOf(found) }));
  process.stdout.write(printProblems(problems, { colour, mostPerFile: 20, mostFiles: 100 }));
  process.stdout.write(printSummary(counts, severities));
}
process.exitCode = diagnostics.some((found) => severityOf(found) === 'error') ? 1 : 0;
