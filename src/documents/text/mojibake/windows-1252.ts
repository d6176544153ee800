/**
 * The characters of the bytes 0x80 to 0x9F in Windows-1252, with a C1 control for the five that it
 * leaves undefined: the index of https://encoding.spec.whatwg.org/#windows-1252. From 0xA0 on, byte
 * and code point are equal.
 */
export const upperCharacters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The byte of each of these characters, by its code unit. */
export const bytesOfUnits = new Map(
  Array.from(
    upperCharacters,
    (character, index) => [character.charCodeAt(0), 0x80 + index] as const,
  ),
);
