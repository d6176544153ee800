import { holdsCiphertext, isPieceOfValue, isRandom, randomRuns, valueStart } from './ciphertext.ts';
import { fencedLines, isBlankLine } from './document-lines.ts';

/** How many lines of a value are looked at. */
const longest = 5_000;

/** The same of a group in brackets, whose lines need no indentation. */
const longestGroup = 20;

/** The first characters of a line are enough to see what it is. */
const widest = 10_000;

/**
 * The indexes of the lines of a body that hold ciphertext of `secured`, in whatever form YAML or JSON
 * writes it. A value that begins at the end of the front matter may go on in the body.
 */
export function ciphertextLines(above: string, body: readonly string[]): Set<number> {
  const tail = openValue(above);
  const lines = [...tail, ...body].map((line) => decodeEscapes(line.slice(0, widest)));
  const fenced = fencedLines(body);
  const found = new Set<number>();
  for (const [index, line] of lines.entries()) {
    if (fenced.has(index - tail.length)) continue;
    const start = valueStart(line);
    const own = holdsCiphertext(line) ? index : -1;
    const last = start === -1 ? own : Math.max(own, endOfValue(lines, index, start, tail.length));
    for (let at = Math.max(index, tail.length); at <= last; at += 1) found.add(at - tail.length);
  }
  return found;
}

/** Letters that double quotes of YAML and JSON may write as numbers. */
function decodeEscapes(line: string): string {
  if (!line.includes('\\')) return line;
  return line.replace(/\\(?:u00|x|U000000)([0-7][\da-f])/gi, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}

/** The last lines of the front matter, from the key `secured`, if its value may go on below them. */
function openValue(above: string): string[] {
  const lines = above.trimEnd().split('\n');
  for (let index = lines.length - 1; index >= Math.max(0, lines.length - longest); index -= 1) {
    const line = (lines[index] ?? '').slice(0, widest);
    const start = valueStart(decodeEscapes(line));
    // The front matter was valid, so a quotation mark or a bracket that opens on a line is closed.
    if (start !== -1) return isComplete(line.slice(start)) ? [] : lines.slice(index);
    if (/^[^\s:-]/.test(line) && !isPieceOfValue(line)) return [];
  }
  return [];
}

function isComplete(value: string): boolean {
  return /^[\s:=]*(?:[!&]\S+\s+)*["'{[]/.test(value);
}

/**
 * The index of the last line of the value that begins on a line at a column; -1 if no ciphertext is in
 * it. Of a value that begins in the front matter, which has `aboveBody` lines, the rest is ciphertext
 * only where it looks like it.
 */
function endOfValue(
  lines: readonly string[],
  first: number,
  start: number,
  aboveBody: number,
): number {
  const own = lines[first] ?? '';
  const indent = indentOf(own);
  const value = own.slice(start);
  let isGroup = /^[\s:=]*[{[]/.test(value) && !/[}\]]/.test(value);
  let mayOpenGroup = /^[\s:=]*$/.test(value);
  const isBlock = /^[\s:=]*(?:[!&]\S+\s+)*[|>][-+\d]{0,2}\s*(?:#.*)?$/s.test(value);
  const belongs = (line: string) =>
    indentOf(line) > indent ||
    isGroup ||
    /^\s*[-:]\s/.test(line) ||
    /^["']?[\w+/=-]{12,}["',]*$/.test(line.trim());
  let last = -1;
  let pieces = '';
  for (let index = first + 1; index < Math.min(lines.length, first + longest); index += 1) {
    const line = lines[index] ?? '';
    if (isBlankLine(line)) continue;
    isGroup ||= mayOpenGroup && /^\s*[{[]/.test(line);
    mayOpenGroup = false;
    if (!belongs(line)) break;
    const isPiece = isPieceOfValue(line);
    pieces = isPiece && line.trim().length < 16 ? (pieces + line.trim()).slice(-200) : '';
    const isRun =
      ((isPiece || isGroup) && randomRuns(line).length > 0) || /^\s*[\da-f]{32,}\s*$/i.test(line);
    if (isRun || (pieces.length >= 24 && /\d/.test(pieces) && isRandom(pieces))) last = index;
    if (isGroup && (/[}\]]/.test(line) || index > first + longestGroup)) break;
  }
  if (last === -1 && first < aboveBody && randomRuns(value).length > 0) last = first;
  if (last === -1) return -1;
  while (last + 1 < lines.length) {
    const line = lines[last + 1] ?? '';
    if (isBlankLine(line) || indentOf(line) <= indent) break;
    // An indented line at the top of the body may be code: it belongs to the value if it looks like it.
    const isOwn = last >= aboveBody || last + 1 < aboveBody;
    if (!isOwn && !(isBlock ? /^\s*(?:[\w+/=-]+|-{5}.*-{5})$/ : /^\s*[\w+/-]+=+$/).test(line))
      break;
    last += 1;
  }
  return last;
}

function indentOf(line: string): number {
  return line.search(/\S|$/);
}
