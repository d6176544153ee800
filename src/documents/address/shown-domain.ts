import { domainToASCII, domainToUnicode } from 'node:url';
import type { PublisherDomain } from '#dataset/values.ts';

/**
 * A domain as readers see it. Each label is shown in its letters where browsers would do so, else in
 * punycode. The rule is that of Chromium ("IDN in Google Chrome",
 * https://chromium.googlesource.com/chromium/src/+/main/docs/idn.md), without its list of well-known
 * names:
 *
 * - The domain is valid (UTS 46) and its letters give the same punycode again.
 * - A label has letters, digits and hyphens of the scripts that UAX 31 recommends, and is "highly
 *   restrictive" (UTS 39, section 5.2): one script, or one of Chinese, Japanese and Korean, which may
 *   have ASCII letters besides.
 * - A label of letters that all look like Latin ones or like digits (`аррӏе`, in Cyrillic) is shown only
 *   below the top-level domain of a country that writes that script, or below one in a script of its own.
 */
export function shownDomain(domain: PublisherDomain): string {
  if (!domain.includes('xn--')) return domain;
  const letters = domainToUnicode(domain);
  if (letters === '' || domainToASCII(letters) !== domain) return domain;
  const shown = letters.split('.');
  const ending = shown.at(-1) ?? '';
  return domain
    .split('.')
    .map((label, index) => {
      const written = shown[index] ?? label;
      return written === label || isSafe(written, ending) ? written : label;
    })
    .join('.');
}

const latin =
  String.raw`a-z\u00df-\u00f6\u00f8-\u0137\u0139-\u0148\u014a-\u017e\u01a1\u01b0` +
  String.raw`\u01ce\u01d0\u01d2\u01d4\u01e7\u01e9\u01eb\u0219\u021b\u1e01-\u1e99\u1e9f-\u1eff\u0259`;

/** What labels may consist of besides digits and hyphens: one of these. */
const writings: readonly RegExp[] = [
  `[${latin}\\d-]`,
  ...(
    'Arabic Armenian Bengali Cyrillic Devanagari Ethiopic Georgian Greek Gujarati Gurmukhi Hebrew ' +
    'Kannada Khmer Lao Malayalam Myanmar Oriya Sinhala Tamil Telugu Thaana Thai Tibetan'
  )
    .split(' ')
    .map((script) => `(?:(?!\\p{Lm})\\p{Script=${script}}|[\\u0e46\\u0ec6\\d-])`),
  String.raw`[\p{Script=Han}\p{Script=Bopomofo}\u3005a-z\d-]`,
  String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3005\u30fca-z\d-]`,
  String.raw`[\p{Script=Han}\p{Script=Hangul}a-z\d-]`,
].map((characters) => new RegExp(`^${characters}+$`, 'u'));

/** Letters, marks and decimal digits, as they are in lower case. */
const plain = /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Nd}-]+$/u;

/** Signs of Chinese and Japanese that look like a slash, a hyphen or a digit among Latin letters. */
const sign = 'ノソゾンー〇一丶丿乀乁ㄧㄐへべぺヘベペ';
const eastern = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー`;
const misleading = new RegExp(`[${sign}](?![${eastern}])|(?<![${eastern}])[${sign}]`, 'u');

/** Latin letters that look like others, and the countries where they are common. */
const nationalLetters: readonly (readonly [letter: RegExp, endings: RegExp])[] = [
  [/[þð]/, /^(?:fo|is)$/],
  [/ə/, /^az$/],
  [/ı/, /^(?:az|kz|tr)$/],
];

/** Letters of a script that look like Latin ones or like digits, and the countries that write it. */
const lookalikes: readonly (readonly [letters: RegExp, endings: RegExp])[] = [
  [/^[аьсԁеҽһіїјӏкопрԛѕуүѵԝхъгԍѡ\d-]+$/, /^(?:bg|by|kg|kz|mk|mn|ru|rs|su|tj|ua|uz)$/],
  [/^[зҙӡбочө\d-]+$/, /^(?:bg|by|kg|kz|mk|mn|ru|rs|su|tj|ua|uz)$/],
  [/^[αγηικνορτυωχ\d-]+$/, /^(?:cy|gr)$/],
  [/^[ագզէլհյոսւօց\d-]+$/, /^am$/],
  [/^[იოყძხჽჿ\d-]+$/, /^ge$/],
  [/^[דוחיןסװײ\d-]+$/, /^il$/],
  [/^[ሀሠሰስበነተከዐዕዘጠፐ\d-]+$/, /^(?:er|et)$/],
  [/^[ทนบพรหเแลปฟม๐\d-]+$/, /^th$/],
  [/^[ခဂငထပဝ၀၂\d-]+$/, /^mm$/],
  [/^[০৭ऽ०ॱડટ૦૧੦੧ಽ೦೧ടഠധനറ൦ଠ୦୮டப௦౦౧\d-]+$/, /^$/],
];

function isSafe(label: string, ending: string): boolean {
  // The middle dot of Catalan (`col·legi`), as the registry of .cat allows it.
  const letters = ending === 'cat' ? label.replace(/(?<=l)·(?=l)/g, '') : label;
  const isOf = ([pattern, endings]: readonly [RegExp, RegExp]) =>
    pattern.test(letters) && !endings.test(ending);
  return (
    plain.test(letters) &&
    letters.normalize('NFC') === letters &&
    writings.some((writing) => writing.test(letters)) &&
    !(/[a-z]/.test(letters) && misleading.test(letters)) &&
    !nationalLetters.some(isOf) &&
    !(/^[a-z-]+$/.test(ending) && lookalikes.some(isOf))
  );
}
