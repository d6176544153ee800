/** Embeddings, overrides and isolates of direction, and what ends them: https://unicode.org/reports/tr9/#Explicit_Directional_Embeddings. */
const directions = /[\u202a-\u202e\u2066-\u2069]/g;

/** Removes what would turn round the words around a text, or show it in another order than it has. */
export function removeDirections(text: string): string {
  return text.replace(directions, '');
}

/**
 * Matches characters to remove, and captures the flags of regions to keep: a black flag, invisible
 * letters (`gbeng` for England) and an end (https://unicode.org/reports/tr51/#Subdivision_Flags).
 */
const flagOrControl =
  /(\u{1f3f4}[\u{e0030}-\u{e007a}]{1,6}\u{e007f})|[^\P{Cc}\s\u0085]|[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc\u{e0000}-\u{e007f}]|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/**
 * Removes controls, zero-width and bidirectional characters, soft hyphens, lone surrogates and
 * noncharacters. U+FFFD stays: a letter was lost there.
 */
export function removeControls(text: string): string {
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

/** Removes all joiners. */
export function removeJoiners(text: string): string {
  return text.replace(/[\u200c\u200d]/g, '');
}

/** Removes joiners that neither shape letters nor join emoji. */
export function removeIdleJoiners(text: string): string {
  if (!/[\u200c\u200d]/.test(text)) return text;
  return text.replace(/([\u200c\u200d])\1+/g, '$1').replace(joiner, '$1');
}
