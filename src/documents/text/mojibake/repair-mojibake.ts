import { completeLostBytes } from './complete-lost-bytes.ts';
import { findSequences } from './find-sequences.ts';
import { isMixed } from './script-groups.ts';
import type { Sequence } from './sequence.ts';

/** Texts are usually damaged once, sometimes twice; the rest is a margin. */
const mostLevels = 4;

/**
 * Decodes UTF-8 that was read as Windows-1252 or Latin-1, up to four times over. The problem, and the
 * principle of touching only what undamaged text never contains, are described by ftfy (Robyn Speer,
 * https://ftfy.readthedocs.io/en/latest/heuristic.html); the rules are Lede's own, for texts that are
 * damaged in places.
 *
 * Each byte of a damaged character became a character of its own: a lead that looks like an accented
 * letter (`Ã`, `â`, `ð`), followed by one to three characters of the upper half of the code page.
 * Undamaged texts contain such sequences too: `“le café…”` ends in a well-formed 酔, `„Spaß“` in a
 * letter of N'Ko, `“IRMÃ”` in an Ô. So a sequence that makes an assigned, public character is decoded
 * only if one of these holds:
 *
 * - Foreign character: it contains a character that no undamaged text has there (`©`, `¼`, `Ÿ`, `€`, a
 *   control). Quiet are quotes, dashes, ellipses, no-break spaces, footnote marks and the like. Among
 *   two-byte leads this applies to `Â` to `Å`, to accents (`Ì`), and to `Æ` and `È` in the letters ơ,
 *   ư, ș and ț.
 * - Neighbours, for the same leads: the lead, a capital, follows a lower-case letter and the sequence
 *   makes a lower-case one (`voilÃ\u00a0`, `tÅ™i`); a character between two letters that otherwise
 *   only ends words (`MÃ³nica`, `CANCIÃ“N`, `Ã–sterreich`); `Ã—` after a digit; `Ã` and two spaces, the
 *   first a no-break space, with no letter before them; `Â` if the character after it fits what comes
 *   before better than `Â` does.
 * - Script: two or more in a row make different characters of one script other than Latin. Two-byte
 *   ones must be three, or include a foreign character.
 * - Company: it touches one that is decoded; or one of its script (not Latin, not symbols) is decoded
 *   elsewhere in the text; or one is decoded and the text is otherwise all ASCII and sequences.
 *
 * Everything else is kept, `Ã la carte` included. Of the sequences that lost a byte, these are certain:
 * `â€`, alone or with U+FFFD for that byte, is a closing quote if a “ is open; alone, it is nothing at
 * the end of the text, where the rest was cut off; `ï¸` is U+FE0F; `Â` at the end of a word and before a
 * space was a no-break space. Controls that Windows-1252 uses for quotes and dashes become those quotes
 * and dashes.
 */
export function repairMojibake(text: string): string {
  if (!/[\u0091-\u0097\u00c2-\u00f4]/.test(text)) return text;
  let repaired = text;
  for (let level = 0; level < mostLevels; level += 1) {
    const decoded = decodeSequences(repaired);
    if (decoded === repaired) break;
    repaired = decoded;
  }
  return completeLostBytes(repaired);
}

function decodeSequences(text: string): string {
  const sequences = findSequences(text);
  if (sequences.length === 0) return text;
  addCompany(text, sequences);
  let decoded = '';
  let copied = 0;
  for (const sequence of sequences) {
    if (!sequence.certain) continue;
    decoded += text.slice(copied, sequence.start) + sequence.decoded;
    copied = sequence.end;
  }
  return decoded + text.slice(copied);
}

/** Marks sequences as certain that are next to a certain one, or share a text with it. */
function addCompany(text: string, sequences: readonly Sequence[]): void {
  for (const row of rowsOf(sequences, (one, other) => one.end === other.start)) {
    const scripts = rowsOf(row, (one, other) => one.group === other.group);
    if (row.some(({ certain }) => certain) || scripts.some(isText)) markCertain(row);
  }
  const certain = sequences.filter((sequence) => sequence.certain);
  const proved = new Set(certain.map(({ group }) => group).filter((group) => !isMixed(group)));
  markCertain(sequences.filter(({ group }) => proved.has(group)));

  const units = sequences.reduce((sum, { start, end }) => sum + end - start, 0);
  if (certain.length > 0 && units === text.replace(/[\0-\u007f]+/g, '').length) {
    markCertain(sequences);
  }
}

/** Whether adjacent sequences of one group read as a piece of text in one script. */
function isText(row: readonly Sequence[]): boolean {
  const [first, ...others] = row;
  if (!first || isMixed(first.group)) return false;
  if (others.every(({ decoded }) => decoded === first.decoded)) return false;
  return first.lead >= 0xe0 || row.length >= 3 || row.some(({ foreign }) => foreign);
}

/** Splits sequences into runs whose neighbours belong together. */
function rowsOf(
  sequences: readonly Sequence[],
  belong: (one: Sequence, other: Sequence) => boolean,
): Sequence[][] {
  const rows: Sequence[][] = [];
  let last: Sequence | undefined;
  for (const sequence of sequences) {
    if (last && belong(last, sequence)) rows.at(-1)?.push(sequence);
    else rows.push([sequence]);
    last = sequence;
  }
  return rows;
}

function markCertain(sequences: readonly Sequence[]): void {
  for (const sequence of sequences) sequence.certain = true;
}
