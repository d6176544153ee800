import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  joinWords,
  type MarkedPiece,
  type MarkedWord,
  wordsAround,
} from '#client/queries/search/marked-text.ts';

/** Words of which those in capitals were found. */
function words(text: string): MarkedWord[] {
  return text.split(' ').map((word) => {
    return { text: word, isMatch: /\p{Lu}{2}/u.test(word), isJoined: false };
  });
}

/** The characters of a text without spaces. Those of `found` were found. */
function characters(text: string, found: string): MarkedWord[] {
  return [...text].map((character, index) => {
    return { text: character, isMatch: found.includes(character), isJoined: index > 0 };
  });
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
    expect(told(joinWords(words(text)))).toBe(marked);
  });

  test('has no spaces between the characters of a text without spaces', () => {
    expect(told(joinWords(characters('国会で新法案が成立', '法案')))).toBe('国会で新[法案]が成立');
  });

  test('loses nothing and gains nothing, whatever its words are', () => {
    const word = fc.record({
      text: fc.string({ unit: 'grapheme' }),
      isMatch: fc.boolean(),
      isJoined: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(word), (written) => {
        const whole = written.map(({ text, isJoined }, index) =>
          index === 0 || isJoined ? text : ` ${text}`,
        );
        const joined = joinWords(written);
        expect(joined.map(({ text }) => text).join('')).toBe(whole.join(''));
      }),
    );
  });
});

describe('an excerpt', () => {
  const long = `${'before '.repeat(30)}FOUND ${'after '.repeat(30)}`.trim();

  test('shows the match, and that both ends are cut', () => {
    const shown = told(joinWords(wordsAround(words(long), 12)));
    expect(shown).toMatch(/^… before .*\[FOUND\].* after …$/);
  });

  test('starts at the beginning if the match is near it', () => {
    const shown = told(joinWords(wordsAround(words('one FOUND three four five six'), 4)));
    expect(shown).toBe('one [FOUND] three four …');
  });

  test('shows more characters than it would show words of a text without spaces', () => {
    const text = `${'あ'.repeat(60)}雪${'い'.repeat(60)}`;
    const shown = told(joinWords(wordsAround(characters(text, '雪'), 12)));
    expect(shown).toMatch(/^…あ+\[雪\]い+…$/);
    expect([...shown].length).toBeGreaterThan(24);
  });

  test('is complete if it is short', () => {
    expect(wordsAround(words('one FOUND three'), 3)).toEqual(words('one FOUND three'));
  });
});
