import { catalogue } from '#documents/problems/catalogue.ts';

const begin = '<!-- problems: begin -->';
const end = '<!-- problems: end -->';

/** Puts the table of all problems between its marks in a Markdown text. */
export function updateReadmeTable(readme: string): string {
  const start = readme.indexOf(begin);
  const stop = readme.indexOf(end);
  if (start === -1 || stop < start) throw new Error(`The README faults ${begin} or ${end}`);
  return `${readme.slice(0, start + begin.length)}\n${table()}${readme.slice(stop)}`;
}

function table(): string {
  const rows = Object.entries(catalogue).map(
    ([code, { severity, message, hint }]) =>
      `| \`${code}\` | ${severity} | ${cell(message)} | ${cell(hint)} |\n`,
  );
  return `| code | severity | what is wrong | what to do |\n| --- | --- | --- | --- |\n${rows.join('')}`;
}

/** A text as a cell of a table: placeholders are shown by name, in italics. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\{(\w+)\}/g, '*$1*');
}
