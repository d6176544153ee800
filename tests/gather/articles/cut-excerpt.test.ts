import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutExcerpt } from '#gather/articles/cut-excerpt.ts';

const sentence =
  'The old bridge over the harbour was opened to the public again on Friday afternoon. ';

describe('An excerpt', () => {
  it('that is short stays as it is', () => {
    expect(cutExcerpt('It was closed for a year.')).toBe('It was closed for a year.');
    expect(cutExcerpt('')).toBe('');
  });

  it('that is long ends with the last sentence that fits', () => {
    expect(cutExcerpt(sentence.repeat(5))).toBe(sentence.repeat(3).trim());
  });

  it('without a sentence that fits ends with a word', () => {
    const words = 'harbour bridge '.repeat(40);
    const cut = cutExcerpt(words);

    expect(cut.length).toBeLessThanOrEqual(300);
    expect(cut).toMatch(/(?:harbour|bridge)…$/);
  });

  it('without spaces ends between characters', () => {
    expect(cutExcerpt('橋'.repeat(400))).toBe(`${'橋'.repeat(299)}…`);
    expect(cutExcerpt('🌉'.repeat(400)).isWellFormed()).toBe(true);
  });

  it.each([
    'The post Bridge reopens appeared first on Harbour Post.',
    'The post Bridge reopens first appeared on Harbour Post.',
    'Der Beitrag Brücke offen erschien zuerst auf Hafenpost.',
    'L’article Le pont rouvre est apparu en premier sur Le Port.',
    'La entrada El puente se publicó primero en El Puerto.',
    'Read more',
    'Read More…',
    'Continue reading Bridge reopens →',
    'Continue reading “Bridge reopens”',
    'Read the full article here',
    'Weiterlesen …',
    'Lire la suite »',
    'Leer más',
    'اقرأ المزيد',
    'Comments',
  ])('loses the tail "%s"', (tail) => {
    expect(cutExcerpt(`It was closed for a year. ${tail}`)).toBe('It was closed for a year.');
    expect(cutExcerpt(tail)).toBe('');
  });

  it.each([
    ['It was closed for [&hellip;]'.replace('&hellip;', '…'), 'It was closed for…'],
    ['It was closed for [...]', 'It was closed for…'],
    ['It was closed for ...', 'It was closed for…'],
    ['It was closed, (more…)', 'It was closed…'],
    ['It was closed for a year. […]', 'It was closed for a year.'],
    ['It was closed for a year, and the', 'It was closed for a year, and the…'],
  ])('"%s" that was cut before ends as "%s"', (text, cut) => {
    expect(cutExcerpt(text)).toBe(cut);
  });

  it.each([
    'People read more than they did a year ago, and longer texts, says a study of the library of the harbour that was published on Friday, which looks at what is lent there, to whom, and how often it is given back late.',
    'They like to read. Mores changed.',
    'Those who read more books live longer.',
    'The mayor made no comments',
  ])('keeps words that only look like a tail: "%s"', (text) => {
    expect(cutExcerpt(text)).toBe(text);
  });

  it('of whatever text is short, and has no half of a character', () => {
    const words = fc.array(
      fc.constantFrom('a', 'Read more', '. ', '…', '🌉', ' ', 'The post', 'sentence.'),
      { maxLength: 300 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          words.map((each) => each.join('')),
          fc.string({ unit: 'grapheme', maxLength: 900 }),
        ),
        (text) => {
          const cut = cutExcerpt(text);
          expect(cut.length).toBeLessThanOrEqual(300);
          expect(cut.isWellFormed()).toBe(text.isWellFormed() || cut.isWellFormed());
        },
      ),
    );
  });
});
