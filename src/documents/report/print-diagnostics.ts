import process from 'node:process';
import { styleText } from 'node:util';
import type { Manifest } from '#dataset/manifest.ts';
import { groupBy } from '#documents/group-by.ts';
import {
  type Diagnostic,
  type LocatedDiagnostic,
  severityOf,
} from '#documents/problems/diagnostics.ts';
import { showControls } from '#documents/problems/show-line.ts';

/** How many problems of one file to print, of how many files, and whether in colour. */
type PrintOptions = { mostPerFile: number; mostFiles: number; colour?: boolean };

/** What became of a folder of documents: the problems to list, and everything there is to count. */
type Report = {
  problems: readonly LocatedDiagnostic[];
  diagnostics: readonly Diagnostic[];
  counts: Manifest['counts'];
};

/** A report as the commands print it: the problems, a line on the documents, a line of totals. */
export function printReport(report: Report, options: PrintOptions): string {
  const { problems, diagnostics, counts } = report;
  return printProblems(problems, options) + printSummary(counts, diagnostics);
}

/** Whether standard output is a terminal, and NO_COLOR (https://no-color.org) is not set. */
function showsColour(): boolean {
  return process.stdout.isTTY === true && !process.env.NO_COLOR;
}

/**
 * Problems for people: grouped by file, each with its place, what is wrong, and what to do about it. If
 * there are too many, errors and the files that have any are preferred. In colour if standard output shows it, unless
 * `colour` says otherwise.
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
      `… and ${rest.length} more in ${others}. To list all of them: npm run check:data -- --json\n`,
    );
  }
  return shown.map((text) => `${text}\n`).join('');
}

function hasError(problems: readonly LocatedDiagnostic[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

function errorsFirst(a: LocatedDiagnostic, b: LocatedDiagnostic): number {
  return Number(b.severity === 'error') - Number(a.severity === 'error');
}

const colours = { error: 'red', warning: 'yellow', note: 'blue' } as const;

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

function printFile(
  file: string,
  problems: readonly LocatedDiagnostic[],
  { mostPerFile, colour = showsColour() }: PrintOptions,
): string {
  const paint: Paint = (style, text) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const chosen = new Set(problems.toSorted(errorsFirst).slice(0, mostPerFile));
  const shown = problems
    .filter((problem) => chosen.has(problem))
    .map((problem) => printProblem(problem, paint));
  const rest = problems.length - shown.length;
  const more = rest > 0 ? [`… and ${rest} more in ${showControls(file)}\n`] : [];
  return [...shown, ...more].join('\n');
}

/** What is wrong, where, the line with a caret below the place, and what to do about it. */
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

/** One line on what became of the documents, and one of totals. */
function printSummary(counts: Manifest['counts'], diagnostics: readonly Diagnostic[]): string {
  const { documents, stories, merged, hidden, removed, rejected } = counts;
  const totals = { error: 0, warning: 0, note: 0 };
  for (const found of diagnostics) totals[severityOf(found)] += 1;
  return (
    `${count(documents, 'document')} = ${count(stories, 'story', 'stories')}` +
    ` + ${merged} merged + ${hidden} hidden + ${removed} removed + ${rejected} rejected\n` +
    `${count(totals.error, 'error')}, ${count(totals.warning, 'warning')}, ${count(totals.note, 'note')}\n`
  );
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
