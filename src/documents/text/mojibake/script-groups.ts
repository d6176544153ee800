const latin = -1;
const symbols = -2;
const eastAsian = -3;
/**
 * Unicode blocks whose characters occur together in a text, as `[first, last, group]`
 * (https://www.unicode.org/Public/UCD/latest/ucd/Blocks.txt). Elsewhere, 128 code points are a group.
 */
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

/** The group of blocks that a code point belongs to. */
export function groupOf(code: number): number {
  const block = blocks.find(([first, last]) => code >= first && code <= last);
  return block ? block[2] : code >> 7;
}

/** Whether the characters of a group are found in texts of every script. */
export function isMixed(group: number): boolean {
  return group === latin || group === symbols;
}
