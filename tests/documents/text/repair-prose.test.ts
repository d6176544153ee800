import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairProse } from '#documents/text/repair-text.ts';

describe('A passage of a longer text', () => {
  it.each([
    ['The cityâ€™s plan', 'The city’s plan'],
    ['&#8217; and &amp;#8217;', '’ and ’'],
    ['&lt;b&gt;Bold&lt;/b&gt;', 'Bold'],
    ['\u202eevil\u202c \u2067end', 'evil end'],
    ['so\u00adft, zero\u200bwidth', 'soft, zerowidth'],
    ['cafe\u0301', 'café'],
    ['a\u00a0\u00a0b and c \u00a0 d', 'a b and c d'],
    ['a \u00a0\nb', 'a\nb'],
    ['a\u2028b', 'a b'],
  ])('is repaired as headlines are: %j', (written, right) => {
    const { text, repairs } = repairProse(written, false);
    expect(text).toBe(right);
    expect(repairs).not.toEqual([]);
  });

  it.each([
    ' at its start and end ',
    'one\ntwo  three\tfour',
    '10\u00a0000\u00a0€',
    'a <b> that is shown, and </b>',
    'M\ufffdller',
    '\u3000日本',
  ])('keeps what is right: %j', (text) => {
    expect(repairProse(text, false)).toEqual({ text, repairs: [] });
  });

  it('keeps references that were written to be read', () => {
    expect(repairProse('Write &amp; and <b>', true).text).toBe('Write &amp; and <b>');
  });

  it('is left alone once it is repaired', () => {
    const pieces = [
      'Ã©',
      'â€™',
      '&amp;',
      '&lt;',
      'b&gt;',
      '\u00a0',
      ' ',
      '\n',
      '\u202e',
      '<b>',
      'a',
    ];
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anyText, fc.boolean(), (written, escaped) => {
        const { text } = repairProse(written, escaped);
        expect(repairProse(text, escaped)).toEqual({ text, repairs: [] });
      }),
      { numRuns: 2000 },
    );
  });
});
