/**
 * Texts of ASCII alone, as most are in English: their words are found by simpler expressions than those of any
 * script, and Unicode has one form of them.
 */
export const onlyAscii = /^[\0-\x7f]*$/;
