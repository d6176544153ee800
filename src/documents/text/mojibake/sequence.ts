/** A run of characters that could be one UTF-8 character read as Windows-1252. */
export interface Sequence {
  /** Where it begins and ends in the text, in UTF-16 code units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** The first byte of the UTF-8 character. */
  readonly lead: number;
  /** The character that it makes. */
  readonly decoded: string;
  /** The script of that character, see script-groups.ts. */
  readonly group: number;
  /** Whether it contains a character that no undamaged text has in this place. */
  readonly foreign: boolean;
  /** Whether it is damage beyond doubt, and is decoded. */
  certain: boolean;
}
