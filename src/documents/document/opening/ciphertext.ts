import { distance } from 'fastest-levenshtein';

/** A run of the letters of base64 and hexadecimal numbers. */
const run = /[A-Za-z0-9+/_-]{16,}={0,2}/g;

/** What may stand between a key and its value: signs of YAML and JSON, tags and anchors. */
const tagOrAnchor = /[!&][\w!:]*/g;
const sign = /[\s"'`:=?|>!&*{}[\],+\\-]/;

/** Words near `secured` that texts are full of. */
const plainWords = new Set(['secret', 'secrets']);

/** Whether the end of a text is the key `secured`, in any case, with up to two damaged letters. */
export function endsWithSecured(text: string): boolean {
  let end = text.length;
  while (end > 0 && sign.test(text.charAt(end - 1))) end -= 1;
  const word =
    text
      .slice(Math.max(0, end - 12), end)
      .split(/\W/)
      .at(-1) ?? '';
  if (plainWords.has(word.toLowerCase())) return false;
  for (let length = 5; length <= 9; length += 1) {
    const ending = text.slice(Math.max(0, end - length), end).toLowerCase();
    if (distance(ending, 'secured') <= 2) return true;
  }
  return false;
}

/** Whether a run of letters looks drawn by lot, as ciphertext in base64 or in hexadecimal numbers does. */
export function isRandom(text: string): boolean {
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) return false;
  const letters = text.replace(/[^A-Za-z0-9]+/g, '');
  if (letters.length < 16) return false;
  let changes = 0;
  for (let index = 1; index < letters.length; index += 1) {
    if (kindOf(letters.charAt(index)) !== kindOf(letters.charAt(index - 1))) changes += 1;
  }
  if (changes >= 0.35 * letters.length) return true;
  const oneCase = letters === letters.toLowerCase() || letters === letters.toUpperCase();
  return oneCase && letters.length >= 24 && changes >= 0.2 * letters.length;
}

function kindOf(letter: string): number {
  return letter <= '9' ? 0 : letter <= 'Z' ? 1 : 2;
}

/** The runs that look like ciphertext, with their places. What is part of an address is not one. */
export function randomRuns(line: string): { index: number; text: string }[] {
  return Array.from(line.matchAll(run), ({ 0: text, index }) => ({ index, text })).filter(
    ({ index, text }) => isRandom(text) && !isInAddress(line, index),
  );
}

function isInAddress(line: string, index: number): boolean {
  const start = Math.max(line.lastIndexOf(' ', index), line.lastIndexOf('\t', index)) + 1;
  const word = line.slice(Math.max(start, index - 2_000), index);
  return /:\/\/|www\.|@|\]\(/.test(word);
}

/** Whether ciphertext stands on a line right behind the key `secured`, or further on as its value. */
export function holdsCiphertext(line: string): boolean {
  const runs = randomRuns(line);
  if (runs.length === 0) return false;
  const keyed = runs.some(({ index }) =>
    endsWithSecured(line.slice(Math.max(0, index - 80), index).replace(tagOrAnchor, '')),
  );
  if (keyed) return true;
  const value = valueStart(line);
  if (value === -1) return false;
  const isGroup = /^[\s:=]*[{[]/.test(line.slice(value));
  return runs.some(({ index, text }) => index >= value && (isGroup || isMixed(text)));
}

/** Long, and in letters of both cases and digits, as no checksum in a text is. */
function isMixed(text: string): boolean {
  return text.length >= 32 && /[a-z]/.test(text) && /[A-Z]/.test(text) && /\d/.test(text);
}

/** Where the value of the key `secured` begins on a line, at its colon; -1 if that key isn't there. */
export function valueStart(line: string): number {
  for (const { index } of line.matchAll(/[:=]/g)) {
    if (endsWithSecured(line.slice(Math.max(0, index - 20), index))) return index;
  }
  return /^[\s?"'-]*\w{5,9}["'\s]*$/.test(line) && endsWithSecured(line) ? line.length : -1;
}

/** Whether a line holds nothing but a piece of a value: no words of a text. */
export function isPieceOfValue(line: string): boolean {
  const value = line.replace(/^[\s"'{[,:-]*\w+["']?\s*[:=](?=[\s"'])/, '');
  const pieces = value.split(/[\s"'{}[\],|>\\]+/).filter((piece) => /[^:-]/.test(piece));
  return pieces.every(
    (piece, index) =>
      /^[A-Za-z0-9+/_=-]+$/.test(piece) && (piece.length >= 12 || index === pieces.length - 1),
  );
}
