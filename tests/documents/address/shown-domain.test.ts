import { describe, expect, it } from 'vitest';
import { shownDomain } from '#documents/address/shown-domain.ts';
import { readDomain } from '#documents/address/web-address.ts';

/** How readers see a domain that is written in letters. */
function shown(written: string): string {
  const domain = readDomain(written);
  if (domain === null) throw new Error(`${written} is no domain`);
  return shownDomain(domain);
}

describe('A domain is shown in its letters', () => {
  it.each([
    ['in Cyrillic, below a Cyrillic ending', 'пример.рф'],
    ['in Cyrillic, with letters that no Latin one looks like', 'почта.com'],
    ['in Cyrillic that looks like Latin, in a country that writes it', 'аррӏе.ru'],
    ['in Cyrillic that looks like Latin, below a Cyrillic ending', 'аррӏе.рф'],
    ['in Latin letters with marks', 'müller-zeitung.de'],
    ['in Latin letters with strokes', 'łódź.pl'],
    ['in Vietnamese', 'tiếngviệt.vn'],
    ['in Icelandic', 'þór.is'],
    ['in Turkish', 'ısparta.tr'],
    ['in Catalan', 'col·legi.cat'],
    ['in Greek', 'ελλάδα.com'],
    ['in Arabic', 'موقع.مصر'],
    ['in Hebrew', 'ישראל.co.il'],
    ['in Hindi', 'हिन्दी.in'],
    ['in Thai', 'ไทยรัฐ.com'],
    ['in Georgian', 'საქართველო.com'],
    ['in Korean', '한국.kr'],
    ['in Chinese', '新华网.cn'],
    ['in Japanese, of three scripts', '日本のニュース.jp'],
    ['in Japanese with a long vowel', '東京タワー.jp'],
    ['in Japanese and ASCII', 'nhkニュース.jp'],
    ['below a domain in ASCII', 'новости.example.org'],
    ['in ASCII', 'theguardian.com'],
  ])('%s: %s', (_, domain) => {
    expect(shown(domain)).toBe(domain);
  });
});

describe('A domain is shown in punycode', () => {
  it.each([
    ['of two scripts', 'аpple.com'],
    ['of Latin and Greek letters', 'gοοgle.com'],
    ['of Cyrillic letters that all look like Latin ones', 'аррӏе.com'],
    ['of such letters and a digit', 'сосо1.com'],
    ['of Greek letters that all look like Latin ones', 'τιν.com'],
    ['of Cyrillic letters that look like digits', 'зоо.com'],
    ['of an Icelandic letter elsewhere', 'þaypal.com'],
    ['of a dotless i elsewhere', 'wıkipedia.com'],
    ['of symbols', '☃.net'],
    ['of emoji', '💩.la'],
    ['with a sign like a slash among Latin letters', 'aノb.com'],
    ['of letters that are hardly used', 'ꞌabc.com'],
    ['of small capitals', 'ᴀᴘᴘle.com'],
  ])('%s: %s', (_, written) => {
    const domain = readDomain(written);
    expect(domain).toContain('xn--');
    expect(shown(written)).toBe(domain);
  });

  it('label by label', () => {
    expect(shown('аpple.новости.com')).toBe('xn--pple-43d.новости.com');
  });

  it.each(['xn--invalid-.com', 'xn--zz.com', 'xn--a.com', 'axn--b.com'])(
    'where it is none: %s',
    (domain) => {
      const read = readDomain(domain);
      if (read !== null) expect(shownDomain(read)).toBe(domain);
    },
  );
});
