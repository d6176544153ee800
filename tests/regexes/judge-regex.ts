import { checkSync } from 'recheck';

/** What is wrong with a regular expression; null if its time grows with its input and no faster. */
export function judgeRegex(source: string, flags: string): string | null {
  if (!repeatsWithoutBound(source)) return null;
  // Without limits of time the verdict doesn't depend on how busy the machine is: steps are limited.
  const found = checkSync(source, flags, {
    timeout: null,
    seedingTimeout: null,
    incubationTimeout: null,
    attackTimeout: null,
  });
  if (found.status === 'safe') return null;
  if (found.status === 'unknown') return `could not be checked (${found.error.kind})`;
  return `takes ${found.complexity.summary} time, for example on ${found.attack.pattern}`;
}

/** What repeats at most a number of times takes linear time, and most expressions repeat nothing. */
function repeatsWithoutBound(source: string): boolean {
  const withoutEscapes = source.replace(/\\./gs, 'x');
  return /[*+]|\{\d+,\}/.test(withoutEscapes.replace(/\[[^\]]*\]/g, 'x'));
}
