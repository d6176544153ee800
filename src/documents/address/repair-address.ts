export type AddressRepair = 'entities' | 'invisible characters' | 'quotation marks';

/** A repaired address or host name; `repairs` has the kinds of repair that were made, each once. */
export type RepairedAddress = { text: string; repairs: readonly AddressRepair[] };

const steps: readonly (readonly [AddressRepair, (text: string) => string])[] = [
  ['entities', decodeReferences],
  ['invisible characters', removeInvisible],
  ['quotation marks', removeQuotes],
];

/** ASCII without `&`, white space and quotation marks: needs no repair. */
const intact = /^[!#-%(-;=?-_a-~]*$/;

/** A reference may hide another one, or a quotation mark; damage is not deeper than that. */
const mostPasses = 4;

/**
 * Repairs damage that an address or a host name takes on its way, and trims it. Only what is certainly
 * damage is repaired: percent-encoded characters stay, and so does `&amp` without a semicolon, which may
 * be the name of a parameter.
 *
 * - `entities`: the five references that XML predefines, `&nbsp;`, and references by number, all with
 *   their semicolon; `&amp;` however often it was escaped.
 * - `invisible characters`: controls, zero-width characters, soft hyphens, marks of direction and U+FEFF.
 *   Joiners between letters that take their shape from them stay, and so do those in emoji.
 * - `quotation marks`: those around it, straight, curly or angled, and angle brackets.
 */
export function repairAddress(written: string): RepairedAddress {
  let text = written.trim();
  const repairs = new Set<AddressRepair>();
  // Trimming counts U+FEFF as white space.
  if (written.includes('\ufeff')) repairs.add('invisible characters');
  if (intact.test(text)) return { text, repairs: [...repairs] };
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const before = text;
    for (const [repair, step] of steps) {
      const next = step(text).trim();
      if (next !== text) repairs.add(repair);
      text = next;
    }
    if (text === before) break;
  }
  return { text, repairs: [...repairs] };
}

const references: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text
    .replace(/&(?:(?:amp|#0*38|#x0*26);)+/gi, '&')
    .replace(/&(lt|gt|quot|apos|nbsp);/g, (found, name: string) => references[name] ?? found)
    .replace(/&#(?:x([\da-f]+)|(\d+));/gi, (found, hexadecimal, decimal) => {
      const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number.parseInt(decimal, 10);
      const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000);
      return isCharacter ? String.fromCodePoint(code) : found;
    });
}

const invisible =
  /[^\P{Cc}\s]|[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

/** Letters of the scripts in which joiners have no meaning. */
const unjoined = String.raw`\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}`;
const joined = String.raw`(?:(?![${unjoined}])[\p{L}\p{M}])`;
const emoji = String.raw`[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]`;
const joiner = new RegExp(
  String.raw`((?<=${joined})[\u200c\u200d](?=${joined})|(?<=${emoji})\u200d(?=\p{Extended_Pictographic}))|[\u200c\u200d]`,
  'gu',
);

function removeInvisible(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return text.replace(invisible, '').replace(joiner, '$1');
}

/** Marks that open a quotation, each with those that close it in some language. */
const closers: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '`': "`'",
  '“': '”“',
  '”': '”“',
  '„': '“”',
  '‟': '”',
  '‘': '’‘',
  '’': '’‘',
  '‚': '‘’',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '＂': '＂',
  '＇': '＇',
  '<': '>',
  '＜': '＞',
  '〈': '〉',
  '《': '》',
};

/** No address and no host name begins with such a mark; one at the end alone may belong to it. */
function removeQuotes(text: string): string {
  const closing = closers[text.charAt(0)];
  if (closing === undefined) return text;
  const rest = text.slice(1);
  return rest !== '' && closing.includes(rest.charAt(rest.length - 1)) ? rest.slice(0, -1) : rest;
}
