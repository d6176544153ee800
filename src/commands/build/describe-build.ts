import type { BuildSummary } from '#publish/build-progress.ts';

/**
 * `Built 8,565 files of 102.3 MB, 4,021 pages rendered, in 41.2 s: documents 4.1 s, code 9.0 s, …`, and on a line of its
 * own: `Files: 12 new, 30 changed, 8,523 unchanged, 5 of earlier editions removed`
 */
export function describeBuild(summary: BuildSummary): string {
  const { files, bytes, rendered, added, changed, unchanged, removed, milliseconds, steps } =
    summary;
  const each = steps.map(({ step, milliseconds: taken }) => `${step} ${seconds(taken)}`);
  const size = `${(bytes / 1_000_000).toFixed(1)} MB`;
  return [
    `Built ${count(files)} files of ${size}, ${count(rendered)} pages rendered, in ${seconds(milliseconds)}: ${each.join(', ')}`,
    `Files: ${count(added)} new, ${count(changed)} changed, ${count(unchanged)} unchanged, ${count(removed)} of earlier editions removed`,
  ].join('\n');
}

function count(number: number): string {
  return number.toLocaleString('en');
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
