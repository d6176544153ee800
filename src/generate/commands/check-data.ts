import process from 'node:process';
import { readEnvironment } from '#generate/environment.ts';
import { explainFindings } from '#generate/explain-findings.ts';
import { generate } from '#generate/generate.ts';
import { printForGitHub, printProblems, printSummary } from '#generate/print-problems.ts';

/*
 * npm run check:data [-- --json | --github] [--notes]
 * Prints the problems of a folder of documents. Exits 1 where a document was kept out by an error.
 */
const flags = process.argv.slice(2);
const unknown = flags.filter((flag) => !['--json', '--github', '--notes'].includes(flag));
if (unknown.length > 0) {
  console.error(
    `check:data doesn't know ${unknown.join(' ')}; it takes --json, --github, --notes.`,
  );
  process.exit(2);
}

const { dataFolder } = readEnvironment(process.env);
const edition = await generate(dataFolder).catch((error: unknown) => {
  console.error(`The folder ${dataFolder} can't be read: ${String(error)}`);
  process.exit(2);
});
const problems = await explainFindings(dataFolder, edition.findings);
const worthShowing = problems.filter(
  (problem) => problem.severity !== 'note' || flags.includes('--notes'),
);
const { counts } = edition.dataset.manifest;

if (flags.includes('--json')) {
  process.stdout.write(`${JSON.stringify({ counts, problems }, null, 2)}\n`);
} else if (flags.includes('--github')) {
  process.stdout.write(printForGitHub(worthShowing, dataFolder));
} else {
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
  process.stdout.write(printProblems(worthShowing, { colour, mostPerFile: 20 }));
  process.stdout.write(printSummary(counts, problems));
}
process.exitCode = problems.some((problem) => problem.severity === 'error') ? 1 : 0;
