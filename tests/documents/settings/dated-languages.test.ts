import * as locales from 'date-fns/locale';
import { describe, expect, it } from 'vitest';
import { hasDates } from '#documents/settings/dated-languages.ts';

describe('A language has dates of its own', () => {
  it.each(Object.values(locales).map(({ code }) => code))('where date-fns has them: %s', (code) => {
    expect(hasDates(code)).toBe(true);
  });

  it.each(['sr-Latn-RS', 'zh-Hant-TW', 'no', 'iw', 'de-LI', 'fa', 'en-JM'])(
    'where a lookup finds them: %s',
    (tag) => {
      expect(hasDates(tag)).toBe(true);
    },
  );

  it.each(['tlh', 'ku', 'az-Cyrl', 'yue', 'ar-Latn'])('or not: %s', (tag) => {
    expect(hasDates(tag)).toBe(false);
  });
});
