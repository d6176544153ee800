import { styleText } from 'node:util';
import type { Manifest } from '#dataset/manifest.ts';
import { groupBy } from './group-by.ts';
import type { Severity } from './problem-catalogue.ts';
import { type Problem, showControls } from './problems.ts';

/** Whether to colour, and how many problems of one file to print. */
type PrintOptions = { colour: boolean; mostPerFile: number };

/** Problems for people: grouped by file, each with its place, what is wrong and what to do. */
export function printProblems(problems: readonly Problem[], options: PrintOptions): string {
  return [...groupBy(problems, (problem) => problem.file)]
    .map(([file, found]) => printFile(file, found, options))
    .join('\n');
}

const colours = { error: 'red', warning: 'yellow', note: 'blue' } as const;

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

function printFile(
  file: string,
  problems: readonly Problem[],
  { colour, mostPerFile }: PrintOptions,
): string {
  const paint: Paint = (style, text) => (colour ? styleText(style, text) : text);
  const shown = problems.slice(0, mostPerFile).map((problem) => printProblem(problem, paint));
  const rest = problems.length - shown.length;
  const more = rest > 0 ? [`… and ${rest} more in ${showControls(file)}\n`] : [];
  return [...shown, ...more].join('\n');
}

/** What is wrong, where, the line with a caret below the place, and what to do. */
function printProblem(problem: Problem, paint: Paint): string {
  const { severity, code, message, file, line, column, hint } = problem;
  const margin = ' '.repeat(String(line).length);
  const { before, after } = cutLine(problem.source, column);
  const source =
    before + after === ''
      ? []
      : [
          `${margin} ${paint('dim', '|')}`,
          `${line} ${paint('dim', '|')} ${before}${after}`,
          `${margin} ${paint('dim', '|')} ${' '.repeat(before.length)}${paint(colours[severity], '^')}`,
        ];
  return [
    `${paint([colours[severity], 'bold'], severity)}${paint('dim', `[${code}]`)} ${message}`,
    `${margin}${paint('dim', '-->')} ${showControls(file)}:${line}:${column}`,
    ...source,
    `${margin} ${paint('dim', '=')} ${hint}`,
    '',
  ].join('\n');
}

const widest = 100;

/** A line before and from a column on, as much of it as fits. */
function cutLine(source: string, column: number): { before: string; after: string } {
  const plain = showControls(source.replaceAll('\t', ' '));
  const start = Math.max(0, column - 1 - widest / 2);
  const cut = (start > 0 ? '…' : '') + plain.slice(start, start + widest);
  const place = column - 1 - start + (start > 0 ? 1 : 0);
  return { before: cut.slice(0, place), after: cut.slice(place) };
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
export function printForGitHub(problems: readonly Problem[], folder: string): string {
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
