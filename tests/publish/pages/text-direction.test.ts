import { describe, expect, test } from 'vitest';
import { textDirection } from '#publish/pages/text-direction.ts';

describe('a site runs from right to left', () => {
  test.each([
    ['Arabic', 'ar'],
    ['Arabic of Egypt', 'ar-EG'],
    ['Aramaic', 'arc'],
    ['Azerbaijani in Arabic script', 'az-Arab'],
    ['Dhivehi', 'dv'],
    ['Fulah in Adlam', 'ff-Adlm'],
    ['Hebrew', 'he'],
    ['Hebrew by its old code', 'iw'],
    ['Kashmiri', 'ks'],
    ['Kurdish, Central', 'ckb'],
    ['Kurdish in Arabic script', 'ku-Arab'],
    ['N’Ko', 'nqo'],
    ['Pashto', 'ps'],
    ['Persian', 'fa'],
    ['Punjabi in Arabic script', 'pa-Arab'],
    ['Punjabi of Pakistan', 'pa-PK'],
    ['Rohingya', 'rhg'],
    ['Sindhi', 'sd'],
    ['Syriac', 'syr'],
    ['Urdu', 'ur'],
    ['Uyghur', 'UG'],
    ['Yiddish', 'yi'],
  ])('in %s (%s)', (_, language) => {
    expect(textDirection(language)).toBe('rtl');
  });
});

describe('a site runs from left to right', () => {
  test.each([
    ['English', 'en'],
    ['Azerbaijani', 'az'],
    ['Kashmiri in Devanagari', 'ks-Deva'],
    ['Kurdish', 'ku'],
    ['Punjabi', 'pa'],
    ['Sindhi in Devanagari', 'sd-Deva'],
    ['Urdu in Latin script', 'ur-Latn'],
    ['a language that nobody knows', 'zz'],
  ])('in %s (%s)', (_, language) => {
    expect(textDirection(language)).toBe('ltr');
  });
});
