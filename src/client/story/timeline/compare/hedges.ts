/*
 * Words by which a headline says that it doesn't know: in English, German and Arabic, whatever the site's
 * language, since a story may be told in several.
 */

const english = [
  'allegedly alleged apparently could hint hints hinted likely might perhaps possible possibly',
  'potential potentially reportedly rumor rumored rumors rumour rumoured rumours seemingly',
  'speculation suggest suggests supposedly unconfirmed',
];

const german = [
  'angeblich angebliche angeblichen angeblicher angebliches dürfte dürften gerücht gerüchte',
  'gerüchten könnte könnten möglicherweise mutmaßlich mutmaßliche mutmaßlichen mutmaßlicher',
  'offenbar soll sollen spekulation spekulationen vermutlich vielleicht wohl womöglich',
];

const arabic = [
  'ربما يحتمل محتمل محتملة المحتمل المحتملة مزاعم يزعم شائعة شائعات يرجح مرجح يقال متوقع متوقعة',
];

const words = new Set([...english, ...german, ...arabic].flatMap((line) => line.split(' ')));

const phrases = ['expected to', 'said to', 'sources say', 'sources said', 'على الأرجح'].map(
  (phrase) => phrase.split(' '),
);

/** Before these, or a number, `may` is the month. */
const beforeMonth = new Set('by early in late last mid next of on since this until'.split(' '));

/** A word as hedges are compared: in lower case, without the marks that Arabic may write for vowels. */
export function plainWord(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace('’', "'")
    .replace(/[\u064b-\u0652]/g, '');
}

/** How many of a headline's words, in plain form, make a hedge that begins at an index; 0 if none does. */
export function hedgeAt(plain: readonly string[], index: number): number {
  const word = plain[index] ?? '';
  const next = plain[index + 1] ?? '';
  if (words.has(word)) return 1;
  if (word === 'may') {
    const isMonth = beforeMonth.has(plain[index - 1] ?? '') || /^\d/.test(next) || next === '';
    return isMonth ? 0 : 1;
  }
  // Before a verb in the past, it says that something did happen.
  if (word === 'قد') return /^ي|^تكون$/.test(next) ? 1 : 0;
  const phrase = phrases.find((one) => one.every((part, step) => plain[index + step] === part));
  return phrase?.length ?? 0;
}
