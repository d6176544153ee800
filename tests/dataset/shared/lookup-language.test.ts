import { describe, expect, it } from 'vitest';
import { lookupLanguage } from '#dataset/shared/lookup-language.ts';

const available = [
  'de',
  'de-AT',
  'en-GB',
  'en-US',
  'fa-IR',
  'fr',
  'fr-CA',
  'he',
  'id',
  'nb',
  'nn',
].concat(['pt', 'pt-BR', 'ro', 'sr', 'sr-Latn', 'uz', 'uz-Cyrl', 'zh-CN', 'zh-HK', 'zh-TW', 'az']);

describe('The language for a tag', () => {
  it.each([
    ['the same', 'pt-BR', 'pt-BR'],
    ['in any case', 'PT-br', 'pt-BR'],
    ['without the region', 'fr-CH', 'fr'],
    ['without script and region', 'fr-Latn-CA', 'fr'],
    ['without the region alone', 'sr-Latn-RS', 'sr-Latn'],
    ['without a variant', 'de-AT-1996', 'de-AT'],
    ['without extensions', 'de-u-ca-buddhist', 'de'],
    ['without private use', 'de-x-private', 'de'],
    ['in the script of its region', 'sr-ME', 'sr-Latn'],
    ['in its usual script', 'sr-Cyrl-BA', 'sr'],
    ['in traditional characters', 'zh-Hant', 'zh-TW'],
    ['in traditional characters of Taiwan', 'zh-Hant-TW', 'zh-TW'],
    ['in traditional characters of Hong Kong', 'zh-Hant-HK', 'zh-HK'],
    ['in traditional characters of Macao', 'zh-MO', 'zh-HK'],
    ['in simplified characters', 'zh-Hans-SG', 'zh-CN'],
    ['of the usual region', 'zh', 'zh-CN'],
    ['of the usual region, in English', 'en', 'en-US'],
    ['of another region', 'fa-AF', 'fa-IR'],
    ['for Norwegian', 'no', 'nb'],
    ['for Norwegian of Norway', 'no-NO', 'nb'],
    ['for the old code of Hebrew', 'iw-IL', 'he'],
    ['for the old code of Indonesian', 'in', 'id'],
    ['for Moldavian', 'mo', 'ro'],
    ['for Mandarin', 'cmn-Hans', 'zh-CN'],
    ['for Serbo-Croatian', 'sh', 'sr-Latn'],
  ])('is the one %s: %s', (_, tag, found) => {
    expect(lookupLanguage(tag, available)).toBe(found);
  });

  it.each([
    ['another script', 'az-Cyrl'],
    ['another script than its region has', 'az-IR'],
    ['no language', 'tlh'],
    ['no tag', 'not a tag'],
    ['an empty tag', ''],
  ])('is none for %s: "%s"', (_, tag) => {
    expect(lookupLanguage(tag, available)).toBeNull();
  });

  it('does not depend on the order of those available', () => {
    expect(lookupLanguage('zh', [...available].reverse())).toBe('zh-CN');
    expect(lookupLanguage('fa', ['fa-TJ', 'fa-AF'])).toBe('fa-AF');
  });
});
