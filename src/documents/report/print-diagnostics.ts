import { styleText } from 'node:util';
import type { Manifest } from '#dataset/manifest.ts';
import { groupBy } from '#documents/group-by.ts';
import type { Severity } from '#documents/problems/catalogue.ts';
import type { LocatedDiagnostic } from '#documents/problems/diagnostics.ts';
import { showControls } from '#documents/problems/show-line.ts';

/** Whether to colour, how many problems of one file to print, and of how many files. */
type PrintOptions = { colour: boolean; mostPerFile: number; mostFiles: number };

/**
 * Problems for people: grouped by file, each with its place, what is wrong and what to do. Where they
 * are too many, files that are kept out go before the others.
 */
export function printProblems(
  problems: readonly LocatedDiagnostic[],
  options: PrintOptions,
): string {
  const files = [...groupBy(problems, (problem) => problem.file)];
  const byWeight = files.toSorted(([, a], [, b]) => Number(hasError(b)) - Number(hasError(a)));
  const chosen = new Set(byWeight.slice(0, options.mostFiles));
  const shown = files
    .filter((file) => chosen.has(file))
    .map(([file, found]) => printFile(file, found, options));
  const rest = files.filter((file) => !chosen.has(file)).flatMap(([, found]) => found);
  if (rest.length > 0) {
    const others = count(files.length - chosen.size, 'other file');
    shown.push(
      `… and ${rest.length} more in ${others}. All are in: npm run check:data -- --json\n`,
    );
  }
  return shown.map((text) => `${text}\n`).join('');
}

function hasError(problems: readonly LocatedDiagnostic[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

const colours = { error: 'red', warning: 'yellow', note: 'blue' } as const;

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

function printFile(
  file: string,
  problems: readonly LocatedDiagnostic[],
  { colour, mostPerFile }: PrintOptions,
): string {
  const paint: Paint = (style, text) => (colour ? styleText(style, text) : text);
  const shown = problems.slice(0, mostPerFile).map((problem) => printProblem(problem, paint));
  const rest = problems.length - shown.length;
  const more = rest > 0 ? [`… and ${rest} more in ${showControls(file)}\n`] : [];
  return [...shown, ...more].join('\n');
}

/** What is wrong, where, the line with a caret below the place, and what to do. */
function printProblem(problem: LocatedDiagnostic, paint: Paint): string {
  const { severity, code, message, file, line, column, source, caret, hint } = problem;
  const margin = ' '.repeat(String(line).length);
  const shown =
    source === ''
      ? []
      : [
          `${margin} ${paint('dim', '|')}`,
          `${line} ${paint('dim', '|')} ${source}`,
          `${margin} ${paint('dim', '|')} ${' '.repeat(caret)}${paint(colours[severity], '^')}`,
        ];
  return [
    `${paint([colours[severity], 'bold'], severity)}${paint('dim', `[${code}]`)} ${message}`,
    `${margin}${paint('dim', '-->')} ${showControls(file)}:${line}:${column}`,
    ...shown,
    `${margin} ${paint('dim', '=')} ${hint}`,
    '',
  ].join('\n');
}

/** One line on what became of the documents, and one on the problems. */
export function printSummary(
  counts: Manifest['counts'],
  problems: readonly { severity: Severity }[],
): string {
  const { documents, stories, merged, hidden, removed, rejected } = counts;
  const numbers = (['error', 'warning', 'note'] as const).map((severity) =>
    count(problems.filter((problem) => problem.severity === severity).length, severity),
  );
  return (
    `${count(documents, 'document')} = ${count(stories, 'story', 'stories')}` +
    ` + ${merged} merged + ${hidden} hidden + ${removed} removed + ${rejected} rejected\n` +
    `${numbers.join(', ')}\n`
  );
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** Problems as annotations of GitHub's workflow commands. */
export function printForGitHub(problems: readonly LocatedDiagnostic[], folder: string): string {
  const commands = { error: 'error', warning: 'warning', note: 'notice' } as const;
  return problems
    .map((problem) => {
      const file = escapeProperty(`${folder}/${problem.file}`);
      const place = `file=${file},line=${problem.line},col=${problem.column},title=${problem.code}`;
      return `::${commands[problem.severity]} ${place}::${escapeData(`${problem.message} ${problem.hint}`)}\n`;
    })
    .join('');
}

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
