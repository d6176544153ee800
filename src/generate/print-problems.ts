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

function printFile(
  file: string,
  problems: readonly Problem[],
  { colour, mostPerFile }: PrintOptions,
): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    colour ? styleText(style, text) : text;
  const name = showControls(file);
  const shown = problems
    .slice(0, mostPerFile)
    .map(
      (problem) =>
        `  ${name}:${problem.line}:${problem.column}  ${paint(colours[problem.severity], problem.severity)}  ${problem.message}\n` +
        `      ${paint('dim', problem.hint)}\n`,
    );
  const rest = problems.length - shown.length;
  const more = rest > 0 ? [`  … and ${rest} more in this file\n`] : [];
  return [`${paint('bold', name)}\n`, ...shown, ...more].join('');
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
