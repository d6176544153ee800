import { YAMLException } from 'js-yaml';
import type { Position } from '#documents/problems/diagnostics.ts';
import { findConflictMarkers } from '#documents/text/conflict-markers.ts';
import { AliasBudgetExceeded } from './alias-budget.ts';
import { findQuote, type YamlDiagnostic } from './find-quote.ts';
import { findMisreadSpaces } from './misread-spaces.ts';

/**
 * Finds the mistake behind a parser's error. A parser stops where it cannot continue, which is often far
 * below the mistake: at the end of the file if a quotation mark is never closed.
 */
export function diagnoseYaml(yaml: string, error: unknown): YamlDiagnostic {
  if (error instanceof AliasBudgetExceeded) return findAlias(yaml.split('\n'));
  const reason = error instanceof YAMLException ? error.reason : String(error);
  const mark = error instanceof YAMLException ? error.mark : undefined;
  const at = { line: (mark?.line ?? 0) + 1, column: (mark?.column ?? 0) + 1 };
  const lines = yaml.split('\n');
  if (/merge/.test(reason)) {
    const advice = 'Write the keys themselves, or `<<: *name` with the name of a group of keys.';
    return { ...at, reason: '`<<` has nothing here that can be merged, or too much', advice };
  }
  return (
    findControl(lines) ??
    findConflict(lines) ??
    findForeignSpace(lines, at.line) ??
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
    reason: 'its aliases (`*name`) expand to more than a document may contain',
    advice: 'Replace them with what they stand for, or delete them.',
  };
}

/** YAML's `c-printable`: https://yaml.org/spec/1.2.2/#51-character-set */
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: to find them
  /[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|\p{Cs}/u;

function findControl(lines: readonly string[]): YamlDiagnostic | null {
  for (const [index, line] of lines.entries()) {
    const found = unprintable.exec(line);
    if (found === null) continue;
    const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return {
      line: index + 1,
      column: found.index + 1,
      reason: `it contains the control character U+${code}`,
      advice: 'Delete the invisible character, or retype the line.',
    };
  }
  return null;
}

function findConflict(lines: readonly string[]): YamlDiagnostic | null {
  const [index] = findConflictMarkers(lines);
  if (index === undefined) return null;
  return {
    line: index + 1,
    column: 1,
    reason: 'a merge left a conflict here that is not resolved',
    advice:
      'Keep one of the two versions, and delete the lines with `<<<<<<<`, `=======` and `>>>>>>>`.',
  };
}

function findForeignSpace(lines: readonly string[], last: number): YamlDiagnostic | null {
  const [first] = findMisreadSpaces(lines.slice(0, last).join('\n'), () => true);
  if (first === undefined) return null;
  const { line, column, character } = first;
  const reason = `the space here is ${character}, which YAML does not take for one`;
  return { line, column, reason, advice: 'Replace it with a space from the keyboard.' };
}

function findTab(lines: readonly string[], line: number): YamlDiagnostic | null {
  const column = /^ *\t/.exec(lines[line - 1] ?? '')?.[0].length;
  if (column === undefined) return null;
  const advice = 'Indent with spaces: YAML does not allow tabs there.';
  return { line, column, reason: 'the line is indented with a tab', advice };
}

/** `title:Something`, which YAML reads as text and joins to the lines around it. */
function findMissingSpace(lines: readonly string[], last: number): YamlDiagnostic | null {
  for (const line of [last - 1, last]) {
    const found = /^(\s*(?:- +)?([A-Za-z]\w*):)[^\s/]/.exec(lines[line - 1] ?? '');
    if (found === null) continue;
    const [, before = '', key = ''] = found;
    return {
      line,
      column: before.length + 1,
      reason: `there is no space after \`${key}:\``,
      advice: `Write \`${key}: \`, with a space after the colon.`,
    };
  }
  return null;
}

/** The nearest line above with a value that begins with `!`. */
function lineOfTag(lines: readonly string[], last: number): number {
  const above = lines.slice(0, last);
  return above.findLastIndex((line) => /(^|[:-])\s+!/.test(line)) + 1;
}

/** Finds a value that needs quotation marks. */
function findValue(lines: readonly string[], line: number): YamlDiagnostic | null {
  const found = /^(\s*(?:- +)*(?:(\w[\w-]*): +)?)(\S.*)$/s.exec(lines[line - 1] ?? '');
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
      reason: `a value that begins with \`${sign}\` needs quotation marks`,
      advice,
    };
  }
  if (/^[[{"']/.test(value)) return null;
  const reason = 'a value with a colon in it needs quotation marks';
  return { line, column: column + colon, reason, advice };
}

/** Finds a line that is neither a key nor a list entry: the continuation of a value. */
function findStray(lines: readonly string[], last: number): YamlDiagnostic | null {
  for (let line = last; line > last - 3; line -= 1) {
    const text = lines[line - 1] ?? '';
    if (text.trim() === '' || /:(\s|$)/.test(text) || /^\s*-/.test(text)) continue;
    return {
      line,
      column: text.search(/\S/) + 1,
      reason: 'this line is not of the form `key: value`',
      advice: 'If it belongs to the value above, put both on one line.',
    };
  }
  return null;
}

/** The nearest bracket above that is not closed on its own line. */
function findBracket(lines: readonly string[], at: Position): Position {
  for (let line = at.line; line > 0; line -= 1) {
    const open = /^(\s*(?:- +)*(?:[\w-]+: +)?)[[{][^\]}]*$/.exec(lines[line - 1] ?? '');
    if (open !== null) return { line, column: (open[1] ?? '').length + 1 };
  }
  return at;
}

/** The parser's own reason, in plain words. */
function diagnoseReason(reason: string, at: Position, lines: readonly string[]): YamlDiagnostic {
  if (/duplicated mapping key/.test(reason)) {
    const key = /(?:^|[^\w-])([\w-]+):/.exec(lines[at.line - 1] ?? '')?.[1];
    const what = key === undefined ? 'a key' : `the key \`${key}\``;
    const advice = 'Delete one of the two lines.';
    return { ...at, reason: `${what} is repeated here`, advice };
  }
  if (/quoted scalar/.test(reason)) {
    const line = lines.findIndex((text) => text.split('"').length % 2 === 0) + 1 || at.line;
    const advice = 'Close every quotation mark on the line that opens it.';
    return { line, column: 1, reason: 'a quotation mark is not closed', advice };
  }
  if (/flow collection/.test(reason)) {
    const advice = 'Close every `[` and `{`, and separate the entries with commas.';
    return {
      ...findBracket(lines, at),
      reason: 'a list or group in brackets is not complete',
      advice,
    };
  }
  if (/escape sequence|hexadecimal/.test(reason)) {
    const advice = 'Write a backslash in double quotes as `\\\\`.';
    return { ...at, reason: 'this backslash begins an unknown escape sequence', advice };
  }
  if (/maxDepth/.test(reason)) {
    return { ...at, reason: 'it is nested too deeply', advice: 'Use fewer levels.' };
  }
  if (/single document/.test(reason)) {
    const advice = 'Delete the lines that consist of `---` or `...`.';
    return { line: 1, column: 1, reason: 'it consists of several documents', advice };
  }
  if (/indentation|implicit|separator is expected/.test(reason)) {
    const advice =
      'Begin all keys of a group in the same column, each followed by a colon and a space.';
    return { ...at, reason: 'this line does not match the ones above it', advice };
  }
  const advice = 'Check the indentation, quotation marks and colons of this line.';
  return { ...at, reason, advice };
}
