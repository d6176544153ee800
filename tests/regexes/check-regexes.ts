import type { Exception } from './exceptions.ts';
import type { FoundRegex } from './find-regexes.ts';

/** What is wrong with a literal regular expression, or null. */
export type Judge = (source: string, flags: string) => string | null;

/**
 * One line for each regular expression that may take more than linear time, and for each exception
 * that none needs. Equal expressions are judged once.
 */
export function checkRegexes(
  regexes: readonly FoundRegex[],
  exceptions: readonly Exception[],
  judge: Judge,
): string[] {
  const faults: string[] = [];
  const used = new Set<Exception>();
  const verdicts = new Map<string, string | null>();
  for (const regex of regexes) {
    const text = textOf(regex);
    const excused = exceptions.find(
      (exception) => exception.file === regex.file && text.startsWith(exception.text),
    );
    const known = verdicts.get(text);
    const fault = known === undefined ? faultOf(regex, judge) : known;
    verdicts.set(text, fault);
    if (fault === null) continue;
    if (excused === undefined) faults.push(`${regex.file}:${regex.line} ${text} ${fault}`);
    else used.add(excused);
  }
  for (const exception of exceptions) {
    if (used.has(exception)) continue;
    faults.push(`${exception.file} ${exception.text} is an exception that is not needed`);
  }
  return faults;
}

function textOf(regex: FoundRegex): string {
  return regex.kind === 'built' ? regex.call : `/${regex.source}/${regex.flags}`;
}

function faultOf(regex: FoundRegex, judge: Judge): string | null {
  if (regex.kind === 'literal') return judge(regex.source, regex.flags);
  return 'is built from parts, which no tool can check';
}
