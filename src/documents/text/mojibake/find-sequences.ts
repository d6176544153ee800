import { hasForeignCharacter, isCertainPair } from './judge-sequence.ts';
import { groupOf } from './script-groups.ts';
import type { Sequence } from './sequence.ts';
import { bytesOfUnits, upperCharacters } from './windows-1252.ts';

const unassigned = /[\p{Cn}\p{Co}]/u;

/** Finds the sequences of a text from start to end; they do not overlap. */
export function findSequences(text: string): Sequence[] {
  const sequences: Sequence[] = [];
  let start = 0;
  while (start < text.length) {
    const sequence = sequenceAt(text, start, sequences.at(-1));
    if (sequence) sequences.push(sequence);
    start = sequence ? sequence.end : start + 1;
  }
  return sequences;
}

function sequenceAt(text: string, start: number, before: Sequence | undefined) {
  const lead = text.charCodeAt(start);
  if (lead < 0xc2 || lead > 0xf4) return undefined;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  let code = lead & (0xff >> (length + 1));
  for (let index = start + 1; index < start + length; index += 1) {
    const unit = text.charCodeAt(index);
    const byte = unit < 0x100 ? unit : (bytesOfUnits.get(unit) ?? 0);
    // At the end of the text, the unit is NaN, which has no byte.
    if ((byte & 0xc0) !== 0x80) return undefined;
    code = (code << 6) | (byte & 0x3f);
  }
  const shortest = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  if (code < shortest || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined;
  // A control here is a Windows-1252 character that was read as Latin-1 before it became UTF-8.
  const decoded = code < 0xa0 ? upperCharacters.charAt(code - 0x80) : String.fromCodePoint(code);
  if (unassigned.test(decoded)) return undefined;

  const end = start + length;
  const foreign = hasForeignCharacter(lead, text.slice(start + 1, end));
  const sequence = { start, end, lead, decoded, group: groupOf(code), foreign, certain: false };
  const previous = before?.end === start ? before.decoded : text.charAt(start - 1);
  sequence.certain =
    length === 2
      ? isCertainPair(text, sequence, previous)
      : foreign || /[\ufeff\ufffd]/.test(decoded);
  return sequence;
}
