import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWords } from '#events/words/read-words.ts';

/** The words of a text that say something. */
function wordsOf(text: string, language: string): string[] {
  return readWords(text, language).flatMap((word) => word ?? []);
}

describe('the words of a text', () => {
  it('are reduced to what their forms have in common', () => {
    expect(readWords('Bridges closing', 'en')).toEqual(readWords('bridge closed', 'en'));
    expect(readWords('Brücken', 'de')).toEqual(readWords('Brücke', 'de'));
    expect(readWords('мосты', 'ru')).toEqual(readWords('моста', 'ru'));
    expect(readWords('Bridges', 'de')).not.toEqual(readWords('Bridge', 'ar'));
  });

  it('are the same in a text of ASCII alone as in one with a sign that is no word', () => {
    const ascii = fc.string({ unit: fc.constantFrom(..." aABz09_-.,'"), maxLength: 40 });
    fc.assert(
      fc.property(ascii, fc.constantFrom('en', 'fr', 'xx'), (text, language) => {
        expect(readWords(text, language)).toEqual(readWords(`${text} €`, language));
      }),
    );
  });

  it('leave a gap where a word says nothing of its own', () => {
    expect(readWords('The bridge of the city', 'en').map((word) => word === null)).toEqual([
      true,
      false,
      true,
      true,
      false,
    ]);
  });

  it('say nothing in their own language only', () => {
    expect(readWords('die', 'de')).toEqual([null]);
    expect(readWords('die', 'en')).toEqual(['die']);
  });

  it('are as they are in a language of which nothing is known', () => {
    expect(readWords('The Bridges', 'tlh')).toEqual(['the', 'bridges']);
  });

  it('are the same in any case and width, with any apostrophe, and whole or in parts', () => {
    const city = readWords('city', 'en');
    for (const text of ['City', 'CITY', 'Ｃｉｔｙ', "city's", 'city’s', 'City’s']) {
      expect(readWords(text, 'en')).toEqual(city);
    }
    expect(readWords('caf\u0065\u0301', 'fr')).toEqual(readWords('café', 'fr'));
  });

  it('with an apostrophe are one word, and none if that says nothing', () => {
    expect(readWords("it's", 'en')).toEqual([null]);
    expect(wordsOf('O’Donnell', 'en')).toHaveLength(1);
    expect(wordsOf('‘Bridge’', 'en')).toEqual(wordsOf('bridge', 'en'));
  });

  it('are letters and numbers, not signs', () => {
    expect(readWords('Bridge – “2024”!', 'tlh')).toEqual(['bridge', '2024']);
    expect(readWords('', 'en')).toEqual([]);
    expect(readWords('… – !', 'en')).toEqual([]);
  });

  it('are found in any script', () => {
    expect(wordsOf('पुल फिर खुला', 'mr')).toContain('खुला');
    expect(wordsOf('الجسر مفتوح', 'ur')).toEqual(['الجسر', 'مفتوح']);
  });

  it('are found where no spaces are between them', () => {
    expect(readWords('大桥重新开放', 'zh').length).toBeGreaterThan(1);
    expect(readWords('สะพานเปิดอีกครั้ง', 'th').length).toBeGreaterThan(1);
    const [kanji, more] = [wordsOf('東京の橋', 'ja'), wordsOf('大阪の橋', 'ja')];
    expect(kanji.filter((word) => more.includes(word))).toContain('橋');
  });

  it('are those of its beginning', () => {
    expect(wordsOf(`${'bridge '.repeat(1000)}ferry`, 'en')).not.toContain('ferri');
    expect(wordsOf(`${'bridge '.repeat(10)}ferry`, 'en')).toContain('ferri');
  });
});
