import { availableParallelism, loadavg } from 'node:os';
import process from 'node:process';

/** A table in Markdown, its columns as wide as what stands in them. The first row is the head. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const widths = head.map((_, column) =>
    Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(head), rule, ...body.map(line)].join('\n');
}

/** What figures depend on: without it they say little. */
export function describeMachine(): string {
  const [lastMinute = 0] = loadavg();
  return `Node ${process.version}, ${availableParallelism()} cores, load ${lastMinute.toFixed(1)}`;
}

/** `0.84 s`, `12.3 s`. */
export function seconds(milliseconds: number): string {
  const value = milliseconds / 1000;
  return `${value.toFixed(value < 10 ? 2 : 1)} s`;
}

/** `15,330`. */
export function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}

/** Whether a goal is met, in a word that catches the eye where it isn't. */
export function verdict(isMet: boolean): string {
  return isMet ? 'met' : 'MISSED';
}
