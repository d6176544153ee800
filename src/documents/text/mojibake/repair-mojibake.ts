// Long for one file: each rule holds only beside the others, so they stand in one place.

/** What Windows-1252 has for the bytes 0x80 to 0x9F; where it has nothing, Latin-1's control. */
const upperSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const bytesOfSigns = new Map(
  Array.from(upperSigns, (sign, index) => [sign.charCodeAt(0), 0x80 + index] as const),
);

/*
 * Quiet signs: what right texts put behind a letter, or behind another such sign. Few words end in â,
 * so that most arrows, stars and bullets (`â†’`, `â˜…`, `â–º`) can be told.
 */
const quietAtWordEnds = '…‘’“”‹›«»–—\u00a0\u00ad';
const quietAfterCapital = new Set(`${quietAtWordEnds}•·®™°¹²³ªº†‡´`);
const quietAfterLetter = new Set([...quietAfterCapital, ...'ŠšŽž©¡¿']);
const quietAfterCircumflex = new Set(quietAtWordEnds);
const quietAfterSign = new Set([...quietAfterLetter, ...'„‚€£§¢¥±µ¼½¾‰Œœ']);
const quietAfterDash = new Set(`${quietAtWordEnds}„‚¡¿€£`);

/** Texts are damaged once, some twice: the third time is to be sure. */
const mostLevels = 4;

const latin = -1;
const symbols = -2;
const eastAsian = -3;
/** Blocks that make one text together, `[first, last, group]`; elsewhere a group is 128 characters. */
const blocks = [
  [0x0000, 0x036f, latin],
  [0x0370, 0x03ff, 0x0370],
  [0x0400, 0x052f, 0x0400],
  [0x0530, 0x058f, 0x0530],
  [0x0590, 0x05ff, 0x0590],
  [0x0600, 0x06ff, 0x0600],
  [0x1100, 0x11ff, eastAsian],
  [0x1e00, 0x1eff, latin],
  [0x1f00, 0x1fff, 0x0370],
  [0x2000, 0x2bff, symbols],
  [0x2e80, 0x9fff, eastAsian],
  [0xac00, 0xd7ff, eastAsian],
  [0xf900, 0xfaff, eastAsian],
  [0xfb50, 0xfdff, 0x0600],
  [0xfe00, 0xfe0f, symbols],
  [0xfe30, 0xfe4f, eastAsian],
  [0xfe70, 0xfefe, 0x0600],
  [0xff00, 0xffef, eastAsian],
  [0x1f000, 0x1ffff, symbols],
  [0x20000, 0x3ffff, eastAsian],
] as const;

const unassigned = /[\p{Cn}\p{Co}]/u;
const letter = /\p{L}/u;
const smallLetter = /\p{Ll}/u;
const capital = /\p{Lu}/u;
const spacing = /[…–—\u00a0]/;

interface Sequence {
  readonly start: number;
  readonly end: number;
  readonly lead: number;
  readonly decoded: string;
  readonly group: number;
  /** Whether it holds a sign that no right text puts there. */
  readonly foreign: boolean;
  certain: boolean;
}

/**
 * The text with UTF-8 that was read as Windows-1252 or Latin-1 decoded, up to four times
 * over.
 *
 * Each byte of a damaged character became a sign of its own: a lead, which looks like an accented
 * letter (`Ã`, `â`, `ð`), and one to three signs of the code page's upper half behind it. Right texts
 * hold such sequences too: `“le café…”` ends in a well-formed 酔, `„Spaß“` in a letter of N'Ko,
 * `“IRMÃ”` in an Ô. So a sequence that makes an assigned, public character is decoded only where one
 * of these holds:
 *
 * - Foreign sign: it holds a sign that no right text puts there (`©`, `¼`, `Ÿ`, `€`, a control). Quiet
 *   are quotes, dashes, ellipses, no-break spaces, footnote marks and the like. Of two-byte leads this
 *   goes for `Â` to `Å`, for accents (`Ì`), and for `Æ` and `È` in the letters ơ, ư, ș and ț.
 * - Neighbours, for the same leads: a capital as lead behind a small letter,
 *   where the sequence makes a small one (`voilÃ\u00a0`, `tÅ™i`); a sign between two letters that
 *   stands at the ends of words alone (`MÃ³nica`, `CANCIÃ“N`, `Ã–sterreich`); `Ã—` behind a digit; `Ã`
 *   and two spaces, the first of them no-break, where no letter stands before; `Â` where its sign
 *   fits what stands before it better than `Â` does.
 * - Script: two or more in a row make different characters of one script other than Latin; of
 *   two-byte ones it takes three, or a foreign sign.
 * - Company: it touches one that is decoded; or one of its script (not Latin, no symbol) is decoded
 *   elsewhere in the text; or one is decoded and the text holds nothing but ASCII and sequences.
 *
 * Everything else stays, `Ã la carte` included. Of sequences that lost a byte these are certain: `â€`
 * is a closing quote where a “ stands open, else nothing at the end of the text, where the cut took
 * the rest of it; `ï¸` is U+FE0F; `Â` at the end of a word and before a space was a no-break space.
 * Controls that Windows-1252 has quotes and dashes for are these quotes and dashes.
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

function findSequences(text: string): Sequence[] {
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
    const byte = unit < 0x100 ? unit : (bytesOfSigns.get(unit) ?? 0);
    // Also where the text ends: NaN has no byte.
    if ((byte & 0xc0) !== 0x80) return undefined;
    code = (code << 6) | (byte & 0x3f);
  }
  const shortest = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  if (code < shortest || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined;
  // A control there is a sign of Windows-1252 that was taken for Latin-1 before it became UTF-8.
  const decoded = code < 0xa0 ? upperSigns.charAt(code - 0x80) : String.fromCodePoint(code);
  if (unassigned.test(decoded)) return undefined;

  const end = start + length;
  const foreign = hasForeignSign(lead, text.slice(start + 1, end));
  const sequence = { start, end, lead, decoded, group: groupOf(code), foreign, certain: false };
  const previous = before?.end === start ? before.decoded : text.charAt(start - 1);
  sequence.certain =
    length === 2
      ? isCertainPair(text, sequence, previous)
      : foreign || /[\ufeff\ufffd]/.test(decoded);
  return sequence;
}

function hasForeignSign(lead: number, signs: string): boolean {
  const [first = '', ...others] = signs;
  if (others.length === 0) return !quietAfterCapital.has(first);
  const quiet = lead === 0xe2 ? quietAfterCircumflex : quietAfterLetter;
  const quietNext = lead === 0xe2 && /[–—]/.test(first) ? quietAfterDash : quietAfterSign;
  return !quiet.has(first) || others.some((sign) => !quietNext.has(sign));
}

function groupOf(code: number): number {
  const block = blocks.find(([first, last]) => code >= first && code <= last);
  return block ? block[2] : code >> 7;
}

/** By its sign and its neighbours; only pairs that make letters and signs of Latin texts are. */
function isCertainPair(text: string, pair: Sequence, previous: string): boolean {
  const { start, end, lead, decoded, foreign } = pair;
  const accent = lead === 0xcc;
  if (!accent && lead > 0xc5 && !/[ƠơƯưȘșȚț]/.test(decoded)) return false;
  if (foreign) return true;

  const sign = text.charAt(start + 1);
  const next = text.charAt(end);
  if (smallLetter.test(previous)) return !capital.test(decoded);
  if (accent) return false;
  if (lead === 0xc2) return isCertainCircumflex(sign, previous, next);
  if (decoded === '×') return /\d/.test(previous);
  if (decoded === 'à' && next === ' ') return !letter.test(previous);
  if (smallLetter.test(decoded)) return smallLetter.test(next) && !spacing.test(sign);
  if (smallLetter.test(next) && !letter.test(previous)) {
    if (sign === '’') return smallLetter.test(text.charAt(end + 1));
    return lead === 0xc3 || !spacing.test(sign);
  }
  return capital.test(previous) && capital.test(next) && /[‘“”†‡•™‹›]/.test(sign);
}

/** `Â` before a sign stands for that sign alone, but where it may be the end of a word in capitals. */
function isCertainCircumflex(sign: string, previous: string, next: string): boolean {
  if (sign === '®') return true;
  if (capital.test(previous)) return false;
  if (/[\u00a0°·¹²³ªº´™]/.test(sign)) return true;
  if (/[«“‘‹•]/.test(sign)) return /^\s?$/.test(previous);
  if (/[»”’›…]/.test(sign)) return /[\d.,:;!?%)]/.test(previous);
  return /[–—]/.test(sign) && (/\d/.test(previous) || (/\s/.test(previous) && /\s/.test(next)));
}

/** Makes certain what stands beside, or in one text with, what is certain. */
function addCompany(text: string, sequences: readonly Sequence[]): void {
  for (const row of rowsOf(sequences, (one, other) => one.end === other.start)) {
    const scripts = rowsOf(row, (one, other) => one.group === other.group);
    if (row.some(({ certain }) => certain) || scripts.some(isText)) makeCertain(row);
  }
  const certain = sequences.filter((sequence) => sequence.certain);
  const proved = new Set(certain.map(({ group }) => group).filter((group) => !isMixed(group)));
  makeCertain(sequences.filter(({ group }) => proved.has(group)));

  const signs = sequences.reduce((sum, { start, end }) => sum + end - start, 0);
  if (certain.length > 0 && signs === text.replace(/[\0-\u007f]+/g, '').length) {
    makeCertain(sequences);
  }
}

function isMixed(group: number): boolean {
  return group === latin || group === symbols;
}

/** Whether a row of neighbours in one group reads as a piece of text in one script. */
function isText(row: readonly Sequence[]): boolean {
  const [first, ...others] = row;
  if (!first || isMixed(first.group)) return false;
  if (others.every(({ decoded }) => decoded === first.decoded)) return false;
  return first.lead >= 0xe0 || row.length >= 3 || row.some(({ foreign }) => foreign);
}

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

function makeCertain(sequences: readonly Sequence[]): void {
  for (const sequence of sequences) sequence.certain = true;
}

function completeLostBytes(text: string): string {
  let open = '';
  const closed = text.replace(/[“”„]|â€Â?/g, (found) => {
    const closes = open === '“' && found.startsWith('â');
    // Behind a „ the “ closes.
    if (found === '“' && open === '„') open = '';
    else if (found === '“' || found === '„') open = found;
    else if (found === '”' || closes) open = '';
    return closes ? '”' : found;
  });
  return withoutCutEnd(closed)
    .replace(/ï¸/g, '\ufe0f')
    .replace(/(?<=[\p{Ll}.,:;!?)])Â(?= |$)/gu, '')
    .replace(/[\u0091-\u0094\u0096\u0097]/g, (sign) =>
      upperSigns.charAt(sign.charCodeAt(0) - 0x80),
    );
}

/** The text without `â€` at its end or before the ellipsis at its end. */
function withoutCutEnd(text: string): string {
  const ellipsis = /(?:\.{3}|…)$/.exec(text)?.[0] ?? '';
  const whole = text.slice(0, text.length - ellipsis.length).trimEnd();
  let end = whole.length;
  for (;;) {
    const lost = ['â€', 'â€Â'].find((bytes) => whole.endsWith(bytes, end));
    if (!lost) return end === whole.length ? text : whole.slice(0, end) + ellipsis;
    end = whole.slice(0, end - lost.length).trimEnd().length;
  }
}
