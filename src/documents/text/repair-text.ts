import { repairMojibake } from './mojibake/repair-mojibake.ts';
import { decodeReferences, removeMarkup } from './remove-markup.ts';

type TextRepair =
  | 'encoding'
  | 'entities'
  | 'markup'
  | 'white-space'
  | 'control-characters'
  | 'normalization';

export interface RepairedText {
  readonly text: string;
  /** What was repaired, each kind once; none where the text is as it was. */
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

/** Words of ASCII and of typographic signs, without `&` and `<`: no step finds anything in them. */
const intact = /^[!-%'-;=-~‘’“”–—…]+(?: [!-%'-;=-~‘’“”–—…]+)*$/;

/** Damage comes in two or three layers. What takes more passes was made to confuse. */
const mostPasses = 4;

/**
 * A text of one line (a headline, an excerpt) as its writer meant it. Repaired is what is certainly
 * damaged; the functions of the steps say when that is.
 *
 * - `encoding`: UTF-8 that was read as Windows-1252.
 * - `entities`: character references of HTML.
 * - `markup`: tags and comments.
 * - `control-characters`: controls, zero-width and bidirectional ones, soft hyphens, lone surrogates,
 *   noncharacters and U+FFFD are removed. Joiners stay where they shape letters or join emoji.
 * - `normalization`: NFC, and no more than thirty combining marks in a row.
 * - `white-space`: one space for breaks, tabs, no-break spaces and runs, none at the ends. Thin and
 *   ideographic spaces stay, one at a time.
 *
 * Takes linear time, never throws, and leaves what it has repaired alone. A text that doesn't settle
 * in a few passes (tags in references in tags…) is tidied by the last three kinds alone.
 */
export function repairText(text: string): RepairedText {
  if (intact.test(text)) return { text, repairs: [] };
  const settled = settle(text);
  if (settled) return settled;
  // Without joiners, tidying leaves its own results alone: what a joiner is good for hangs on what
  // stands beside it, and that may be removed.
  const tidied = apply([['control-characters', removeJoiners], ...tidying], text);
  const again = settle(tidied.text);
  return {
    text: again?.text ?? tidied.text,
    repairs: [...new Set([...tidied.repairs, ...(again?.repairs ?? [])])],
  };
}

/** The text after as many passes as it takes until one changes nothing. */
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
 * Tags of a flag (England's is a black flag, the letters gbeng and an end, all but the flag without
 * a shape of their own) stay.
 */
const flagOrControl =
  /(\u{1f3f4}[\u{e0030}-\u{e007a}]{1,6}\u{e007f})|[^\P{Cc}\s\u0085]|[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffd\u{e0000}-\u{e007f}]|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

function removeControls(text: string): string {
  return text.replace(flagOrControl, '$1');
}

/** Scripts whose letters a joiner shapes. */
const shaped = (
  'Arab Syrc Mand Nkoo Mong Phag Adlm Rohg Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr ' +
  'Mymr Tibt Bali Java Sund Lana Mtei Cakm Gran Newa Tirh Saur Nand Modi Sidd Takr'
).split(' ');
const shapedLetter = `[${shaped.map((script) => `\\p{scx=${script}}`).join('')}]`;
const joiner = new RegExp(
  [
    // Joined emoji: a family, a flag, a profession.
    String.raw`((?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d(?=\p{Extended_Pictographic})`,
    // A shape asked for, at the end of a word too.
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
 * NFC, of at most thirty marks in a row: Unicode's Stream-Safe Text Format (UAX 15), and what keeps
 * a text of nothing but marks from taking the square of its length to sort.
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
