import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '#events/words/detect-language.ts';

describe('the language of a text', () => {
  it.each([
    ['Bridge reopens', 'en', 'en'],
    ['Bridge reopens', 'de-AT', 'de'],
    ['2024', 'pt-BR', 'pt'],
    ['', 'ar', 'ar'],
    ['https://the.example/that-was-of-the-and-for', 'de', 'de'],
  ])('is the expected one where little tells: "%s", expected %s', (text, expected, language) => {
    expect(detectLanguage(text, expected)).toBe(language);
  });

  it('is told of a text of ASCII alone as of one with a sign that is no word', () => {
    const words = fc.constantFrom(
      'die',
      'und',
      'ist',
      'The',
      'of',
      'de',
      'les',
      'et',
      'x2',
      "l'or",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (some) => {
        const text = some.join(' ');
        expect(detectLanguage(text, 'en')).toBe(detectLanguage(`${text} €`, 'en'));
      }),
    );
  });

  it.each([
    ['Die Brücke ist wieder offen, und das nicht nur für die Bahn', 'de'],
    ['Le pont est de nouveau ouvert, mais pas pour les camions qui ont été dans la ville', 'fr'],
    ['Bron är öppen igen, men det var inte för att den inte gick', 'sv'],
  ])('is told by its most common words: %s', (text, language) => {
    expect(detectLanguage(text, 'en')).toBe(language);
    expect(detectLanguage(text, language)).toBe(language);
  });

  it.each([
    ['Мост снова открыт', 'ru'],
    ['افتتاح الجسر', 'ar'],
    ['Η γέφυρα άνοιξε', 'el'],
    ['הגשר נפתח', 'he'],
    ['पुल फिर खुला', 'hi'],
    ['সেতু খুলেছে', 'bn'],
    ['பாலம் திறந்தது', 'ta'],
    ['สะพานเปิด', 'th'],
    ['Կամուրջը բացվեց', 'hy'],
    ['ხიდი გაიხსნა', 'ka'],
    ['다리가 다시 열렸다', 'ko'],
    ['橋が再び開通した', 'ja'],
    ['東京都知事選挙の開票が開始', 'ja'],
    ['大桥重新开放', 'zh'],
  ])('is told by its script: %s', (text, language) => {
    expect(detectLanguage(text, 'en')).toBe(language);
  });

  it.each([
    ['Мостът', 'bg', 'bg'],
    ['پل باز شد', 'fa-IR', 'fa'],
    ['大橋重新開放', 'zh-Hant', 'zh'],
    ['橋開通', 'ja', 'ja'],
    ['橋梁', 'ko', 'ko'],
    ['Bridge reopens', 'ru', 'en'],
  ])('is the expected one if that is written so: %s, expected %s', (text, expected, language) => {
    expect(detectLanguage(text, expected)).toBe(language);
  });

  it('is the expected one of two that have the same common words', () => {
    const text = 'Broen er åpen igjen, men det var ikke for at den ikke gikk';
    expect(detectLanguage(text, 'no')).toBe('no');
    expect(detectLanguage(text, 'da')).toBe('da');
  });

  it('is told by most of its letters, not by a name among them', () => {
    expect(detectLanguage('Мост Golden Gate снова открыт для движения', 'en')).toBe('ru');
    expect(detectLanguage('The paper Правда reports from the bridge', 'en')).toBe('en');
  });

  it('is told by its beginning', () => {
    expect(
      detectLanguage(`${'Bridge '.repeat(60)}${'und der die das nicht '.repeat(50)}`, 'en'),
    ).toBe('en');
  });
});
