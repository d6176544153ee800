import { decodeReferences } from './decode-references.ts';
import { repairMojibake } from './mojibake/repair-mojibake.ts';
import { removeMarkup } from './remove-markup.ts';

type TextRepair =
  | 'encoding'
  | 'entities'
  | 'markup'
  | 'white-space'
  | 'control-characters'
  | 'normalization';

export interface RepairedText {
  readonly text: string;
  /** The kinds of repair that were made, each once; empty if the text is unchanged. */
  readonly repairs: readonly TextRepair[];
}

type Step = readonly [TextRepair, (text: string) => string];

const tidying: readonly Step[] = [
  ['control-characters', removeControls],
  ['normalization', compose],
  ['white-space', singleSpaces],
];
const repairing: readonly Step[] = [
  ['entities', decodeReferences],
  ['encoding', repairMojibake],
  ['markup', removeMarkup],
  ['control-characters', removeIdleJoiners],
  ...tidying,
];

/** ASCII and typographic punctuation, without `&` and `<`, one space between words: needs no repair. */
const intact = /^[!-%'-;=-~‘’“”–—…]+(?: [!-%'-;=-~‘’“”–—…]+)*$/;

/** Damage comes in two or three layers; a text that needs more passes was made to confuse. */
const mostPasses = 4;

/**
 * Repairs a text of one line (a headline, an excerpt). Only certain damage is repaired; the function of
 * each step documents what that is.
 *
 * - `encoding`: UTF-8 that was read as Windows-1252.
 * - `entities`: character references of HTML.
 * - `markup`: tags and comments.
 * - `control-characters`: controls, zero-width and bidirectional characters, soft hyphens, lone
 *   surrogates, noncharacters and U+FFFD are removed. Joiners that shape letters or join emoji are kept.
 * - `normalization`: NFC, and at most thirty combining marks in a row.
 * - `white-space`: breaks, tabs, no-break spaces and runs become one space; none at the ends. Thin and
 *   ideographic spaces are kept, one at a time.
 *
 * Takes linear time and never throws. Repairing the result again changes nothing: a text that does not
 * settle within a few passes (tags in references in tags…) gets the last three kinds of repair only.
 */
export function repairText(text: string): RepairedText {
  if (intact.test(text)) return { text, repairs: [] };
  const settled = settle(text);
  if (settled) return settled;
  // Without joiners, tidying twice is the same as tidying once: whether a joiner is kept depends on its
  // neighbours, which tidying may remove.
  const tidied = apply([['control-characters', removeJoiners], ...tidying], text);
  const again = settle(tidied.text);
  return {
    text: again?.text ?? tidied.text,
    repairs: [...new Set([...tidied.repairs, ...(again?.repairs ?? [])])],
  };
}

/** Repairs a text until a pass changes nothing; undefined if it takes too many. */
function settle(text: string): RepairedText | undefined {
  let settled: RepairedText = { text, repairs: [] };
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const { text: next, repairs } = apply(repairing, settled.text);
    if (next === settled.text) return settled;
    settled = { text: next, repairs: [...new Set([...settled.repairs, ...repairs])] };
  }
  return undefined;
}

function apply(steps: readonly Step[], text: string): RepairedText {
  let current = text;
  const repairs: TextRepair[] = [];
  for (const [repair, step] of steps) {
    const next = step(current);
    if (next !== current) repairs.push(repair);
    current = next;
  }
  return { text: current, repairs };
}

/**
 * Matches characters to remove, and captures the flags of regions to keep: a black flag, invisible
 * letters (`gbeng` for England) and an end (https://unicode.org/reports/tr51/#Subdivision_Flags).
 */
const flagOrControl =
  /(\u{1f3f4}[\u{e0030}-\u{e007a}]{1,6}\u{e007f})|[^\P{Cc}\s\u0085]|[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffd\u{e0000}-\u{e007f}]|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

function removeControls(text: string): string {
  return text.replace(flagOrControl, '$1');
}

/** Scripts whose letters take their shape from joiners. */
const shaped = (
  'Arab Syrc Mand Nkoo Mong Phag Adlm Rohg Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr ' +
  'Mymr Tibt Bali Java Sund Lana Mtei Cakm Gran Newa Tirh Saur Nand Modi Sidd Takr'
).split(' ');
const shapedLetter = `[${shaped.map((script) => `\\p{scx=${script}}`).join('')}]`;
const joiner = new RegExp(
  [
    // Joined emoji: a family, a flag, a profession.
    String.raw`((?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d(?=\p{Extended_Pictographic})`,
    // A joined shape that was asked for, also at the end of a word.
    `(?<=${shapedLetter})\\u200d|\\u200d(?=${shapedLetter})`,
    // Two letters kept apart.
    `(?<=${shapedLetter})\\u200c(?=\\S)|(?<=\\S)\\u200c(?=${shapedLetter}))`,
    String.raw`[\u200c\u200d]`,
  ].join('|'),
  'gu',
);

function removeJoiners(text: string): string {
  return text.replace(/[\u200c\u200d]/g, '');
}

function removeIdleJoiners(text: string): string {
  if (!/[\u200c\u200d]/.test(text)) return text;
  return text.replace(/([\u200c\u200d])\1+/g, '$1').replace(joiner, '$1');
}

/**
 * NFC with at most thirty combining marks in a row: the Stream-Safe Text Format of
 * https://unicode.org/reports/tr15/#Stream_Safe_Text_Format. Sorting the marks of a text that has
 * nothing else would take quadratic time.
 */
function compose(text: string): string {
  const limited = limitMarks(text);
  const composed = limited.normalize('NFC');
  return composed === limited ? limited : limitMarks(composed);
}

function limitMarks(text: string): string {
  if (!/\p{M}{31}/u.test(text)) return text;
  return text.replace(/(?<!\p{M})(\p{M}{30})\p{M}+/gu, '$1');
}

function singleSpaces(text: string): string {
  return text
    .replace(/[\s\u0085]{2,}|[^\S ]|\u0085/g, (spaces) =>
      /[\t-\r \u0085\u00a0\u2028\u2029]/.test(spaces) ? ' ' : spaces.charAt(0),
    )
    .trim();
}
