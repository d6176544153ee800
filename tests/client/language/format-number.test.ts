import { describe, expect, test } from 'vitest';
import { formatNumber } from '#client/language/format-number.ts';

const numbers = [0, 7, 12, 999, 1000, 1234, 10_000, 99_999, 100_000, 1_234_567];

describe('a number of things', () => {
  test.each(['ar-u-nu-latn', 'de', 'en', 'en-IN', 'fr', 'fa'])(
    'is written in %s as by the formatter of the platform',
    (tag) => {
      const formatter = new Intl.NumberFormat(tag);
      expect(numbers.map((number) => formatNumber(number, tag))).toEqual(
        numbers.map((number) => formatter.format(number)),
      );
    },
  );
});
