import { catalogue } from '#documents/problems/catalogue.ts';

const begin = '<!-- problems: begin -->';
const end = '<!-- problems: end -->';

/** Updates the table of all problems, between its two marks in the README. */
export function updateReadmeTable(readme: string): string {
  const start = readme.indexOf(begin);
  const stop = readme.indexOf(end);
  if (start === -1 || stop < start) throw new Error(`README.md lacks ${begin} or ${end}.`);
  return `${readme.slice(0, start + begin.length)}\n${table()}${readme.slice(stop)}`;
}

function table(): string {
  const rows = Object.entries(catalogue).map(
    ([code, { severity, message, hint }]) =>
      `| \`${code}\` | ${severity} | ${cell(message)} | ${cell(hint)} |\n`,
  );
  return `| code | severity | what is wrong | what to do |\n| --- | --- | --- | --- |\n${rows.join('')}`;
}

/** A text as a cell of a table, with the names of its details in italics. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\{(\w+)\}/g, '*$1*');
}
