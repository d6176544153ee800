import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinWords, type MarkedPiece, wordsAround } from '#client/queries/search/marked-text.ts';

/** Words of which those in capitals were found. */
function words(text: string): MarkedPiece[] {
  return text.split(' ').map((word) => ({ text: word, isMatch: /\p{Lu}{2}/u.test(word) }));
}

/** A text with square brackets around what was found. */
function told(pieces: readonly MarkedPiece[]): string {
  return pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');
}

describe('a text with matches', () => {
  test.each([
    ['the POLICE may', 'the [POLICE] may'],
    ['the “POLICE,” they', 'the “[POLICE],” they'],
    ['FACIAL RECOGNITION here', '[FACIAL RECOGNITION] here'],
    ['FACIAL, RECOGNITION here', '[FACIAL], [RECOGNITION] here'],
    ['(FACIAL-RECOGNITION)', '([FACIAL-RECOGNITION])'],
  ])('%s is marked as %s', (text, marked) => {
    expect(told(joinWords(words(text), ' '))).toBe(marked);
  });

  test('loses nothing and gains nothing, whatever its words are', () => {
    const piece = fc.record({ text: fc.string({ unit: 'grapheme' }), isMatch: fc.boolean() });
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom(' ', ''), (pieces, space) => {
        const joined = joinWords(pieces, space);
        const whole = pieces.map(({ text }) => text).join(space);
        expect(joined.map(({ text }) => text).join('')).toBe(whole);
      }),
    );
  });
});

describe('an excerpt', () => {
  const long = `${'before '.repeat(30)}FOUND ${'after '.repeat(30)}`.trim();

  test('shows the match, and that both ends are cut', () => {
    const shown = told(joinWords(wordsAround(words(long), 12), ' '));
    expect(shown).toMatch(/^… before .*\[FOUND\].* after …$/);
  });

  test('starts at the beginning if the match is near it', () => {
    const shown = told(joinWords(wordsAround(words('one FOUND three four five six'), 4), ' '));
    expect(shown).toBe('one [FOUND] three four …');
  });

  test('is complete if it is short', () => {
    expect(wordsAround(words('one FOUND three'), 3)).toEqual(words('one FOUND three'));
  });
});
