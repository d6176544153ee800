import { YAMLException } from 'js-yaml';
import type { Position } from '#documents/problems/diagnostics.ts';
import { AliasBudgetExceeded } from './alias-budget.ts';
import { findQuote, type YamlDiagnostic } from './find-quote.ts';

/**
 * Finds the mistake behind a parser's error. A parser stops where it can't go on, which is often far
 * behind: at the end of the file where a quotation mark was never closed.
 */
export function diagnoseYaml(yaml: string, error: unknown): YamlDiagnostic {
  if (error instanceof AliasBudgetExceeded) return findAlias(yaml.split('\n'));
  const reason = error instanceof YAMLException ? error.reason : String(error);
  const mark = error instanceof YAMLException ? error.mark : undefined;
  const at = { line: (mark?.line ?? 0) + 1, column: (mark?.column ?? 0) + 1 };
  const lines = yaml.split('\n');
  return (
    findControl(lines) ??
    findQuote(lines, at.line) ??
    findTab(lines, at.line) ??
    findMissingSpace(lines, at.line) ??
    findValue(lines, /\btag\b/.test(reason) ? lineOfTag(lines, at.line) : at.line) ??
    (/multiline key|separator is expected/.test(reason) ? findStray(lines, at.line) : null) ??
    diagnoseReason(reason, at, lines)
  );
}

function findAlias(lines: readonly string[]): YamlDiagnostic {
  const alias = /(?<=^|[\s,[{:])\*[^\s,\]}]/;
  const line = lines.findIndex((text) => alias.test(text));
  return {
    line: Math.max(line, 0) + 1,
    column: Math.max(lines[line]?.search(alias) ?? 0, 0) + 1,
    reason: 'its aliases (`*name`) repeat more than a document may hold',
    advice: 'Write out what they stand for, or delete them.',
  };
}

/** YAML's `c-printable`: https://yaml.org/spec/1.2.2/#51-character-set */
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|\p{Cs}/u;

function findControl(lines: readonly string[]): YamlDiagnostic | null {
  for (const [index, line] of lines.entries()) {
    const found = unprintable.exec(line);
    if (found === null) continue;
    const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return {
      line: index + 1,
      column: found.index + 1,
      reason: `it holds the control character U+${code}`,
      advice: 'Delete that invisible character, or write the line anew.',
    };
  }
  return null;
}

function findTab(lines: readonly string[], line: number): YamlDiagnostic | null {
  const column = /^ *\t/.exec(lines[line - 1] ?? '')?.[0].length;
  if (column === undefined) return null;
  const advice = 'Indent with spaces; YAML allows no tabs there.';
  return { line, column, reason: 'the line is indented with a tab', advice };
}

/** `title:Something`: it is read as a part of what stands around it. */
function findMissingSpace(lines: readonly string[], last: number): YamlDiagnostic | null {
  for (const line of [last - 1, last]) {
    const found = /^(\s*(?:- +)?([A-Za-z]\w*):)[^\s/]/.exec(lines[line - 1] ?? '');
    if (found === null) continue;
    const [, before = '', key = ''] = found;
    return {
      line,
      column: before.length + 1,
      reason: `a space is missing behind \`${key}:\``,
      advice: `Write \`${key}: \`, with a space behind the colon.`,
    };
  }
  return null;
}

/** The nearest line above with a value that begins with `!`. */
function lineOfTag(lines: readonly string[], last: number): number {
  const above = lines.slice(0, last);
  return above.findLastIndex((line) => /(^|[:-])\s+!/.test(line)) + 1;
}

/** A value that has to stand in quotation marks. */
function findValue(lines: readonly string[], line: number): YamlDiagnostic | null {
  const found = /^(\s*(?:- +)*(?:([\w-]+): +)?)(\S.*)$/.exec(lines[line - 1] ?? '');
  const [, before = '', key, value = ''] = found ?? [];
  const column = before.length + 1;
  const sign = /^(?:[@`%&*!>|]|[-?](?= )|\[(?=[^\]]*\]\s*[^\s,#])|\{(?=[^}]*\}\s*[^\s,#]))/.exec(
    value,
  )?.[0];
  const colon = value.search(/:( |$)/);
  if (key === undefined || (sign === undefined && colon === -1)) return null;
  const advice = `Put the value in double quotes: \`${key}: "…"\`.`;
  if (sign !== undefined) {
    return {
      line,
      column,
      reason: `a text that begins with \`${sign}\` needs quotation marks`,
      advice,
    };
  }
  if (/^[[{"']/.test(value)) return null;
  const reason = 'the value holds a colon and is not in quotation marks';
  return { line, column: column + colon, reason, advice };
}

/** A line that is neither a key nor an entry of a list: the rest of a value that was broken off. */
function findStray(lines: readonly string[], last: number): YamlDiagnostic | null {
  for (let line = last; line > last - 3; line -= 1) {
    const text = lines[line - 1] ?? '';
    if (text.trim() === '' || /:(\s|$)/.test(text) || /^\s*-/.test(text)) continue;
    return {
      line,
      column: text.search(/\S/) + 1,
      reason: 'this line is no `key: value`',
      advice: 'If it belongs to the value above it, write both in one line.',
    };
  }
  return null;
}

/** The nearest bracket above that opens and is not closed on its line. */
function findBracket(lines: readonly string[], at: Position): Position {
  for (let line = at.line; line > 0; line -= 1) {
    const open = /^(\s*(?:- +)*(?:[\w-]+: +)?)[[{][^\]}]*$/.exec(lines[line - 1] ?? '');
    if (open !== null) return { line, column: (open[1] ?? '').length + 1 };
  }
  return at;
}

/** What the parser says, in an editor's words. */
function diagnoseReason(reason: string, at: Position, lines: readonly string[]): YamlDiagnostic {
  if (/duplicated mapping key/.test(reason)) {
    const key = /([\w-]+):/.exec(lines[at.line - 1] ?? '')?.[1];
    const what = key === undefined ? 'a key stands' : `the key \`${key}\` stands`;
    const advice = 'Delete one of the two lines with this key.';
    return { ...at, reason: `${what} here for a second time`, advice };
  }
  if (/quoted scalar/.test(reason)) {
    const line = lines.findIndex((text) => text.split('"').length % 2 === 0) + 1 || at.line;
    const advice = 'Close every quotation mark on the line where it opens.';
    return { line, column: 1, reason: 'a quotation mark is not closed', advice };
  }
  if (/flow collection/.test(reason)) {
    const advice = 'Check that every `[` and `{` is closed, and that commas part the entries.';
    return { ...findBracket(lines, at), reason: 'a list or group in brackets breaks off', advice };
  }
  if (/escape sequence|hexadecimal/.test(reason)) {
    const advice = 'Write a backslash in double quotes as `\\\\`.';
    return { ...at, reason: 'a backslash begins an escape that YAML does not know', advice };
  }
  if (/maxDepth/.test(reason)) {
    return { ...at, reason: 'it is nested too deeply', advice: 'Write it flatter.' };
  }
  if (/single document/.test(reason)) {
    const advice = 'Delete the lines that hold nothing but `---` or `...`.';
    return { line: 1, column: 1, reason: 'it falls into several parts', advice };
  }
  if (/indentation|implicit|separator is expected/.test(reason)) {
    const advice =
      'Begin all keys of one group in the same column, each with a colon and a space behind it.';
    return { ...at, reason: 'this line does not fit the ones above it', advice };
  }
  const advice = 'Check this line: indentation, quotation marks, colons.';
  return { ...at, reason, advice };
}
