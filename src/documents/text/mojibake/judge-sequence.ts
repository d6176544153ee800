import type { Sequence } from './sequence.ts';

/*
 * Quiet characters: those that an undamaged text may have after a letter, or after another quiet
 * character. Few words end in â, so most arrows, stars and bullets (`â†’`, `â˜…`, `â–º`) are recognized.
 */
const quietAtWordEnds = '…‘’“”‹›«»–—\u00a0\u00ad';
const quietAfterCapital = new Set(`${quietAtWordEnds}•·®™°¹²³ªº†‡´`);
const quietAfterLetter = new Set([...quietAfterCapital, ...'ŠšŽž©¡¿']);
const quietAfterCircumflex = new Set(quietAtWordEnds);
const quietAfterQuiet = new Set([...quietAfterLetter, ...'„‚€£§¢¥±µ¼½¾‰Œœ']);
const quietAfterDash = new Set(`${quietAtWordEnds}„‚¡¿€£`);

const letter = /\p{L}/u;
const smallLetter = /\p{Ll}/u;
const capital = /\p{Lu}/u;
const spacing = /[…–—\u00a0]/;

/** Whether the characters after a lead include one that no undamaged text has there. */
export function hasForeignCharacter(lead: number, trail: string): boolean {
  const [first = '', ...others] = trail;
  if (others.length === 0) return !quietAfterCapital.has(first);
  const quiet = lead === 0xe2 ? quietAfterCircumflex : quietAfterLetter;
  const quietNext = lead === 0xe2 && /[–—]/.test(first) ? quietAfterDash : quietAfterQuiet;
  return !quiet.has(first) || others.some((character) => !quietNext.has(character));
}

/**
 * Whether a sequence of two is certain by its second character and its neighbours. Only pairs that make
 * letters and symbols of Latin texts can be. `previous` is the character before the pair, decoded.
 */
export function isCertainPair(text: string, pair: Sequence, previous: string): boolean {
  const { start, end, lead, decoded, foreign } = pair;
  const accent = lead === 0xcc;
  if (!accent && lead > 0xc5 && !/[ƠơƯưȘșȚț]/.test(decoded)) return false;
  if (foreign) return true;

  const trail = text.charAt(start + 1);
  const next = text.charAt(end);
  if (smallLetter.test(previous)) return !capital.test(decoded);
  if (accent) return false;
  if (lead === 0xc2) return isCertainCircumflex(trail, previous, next);
  if (decoded === '×') return /\d/.test(previous);
  if (decoded === 'à' && next === ' ') return !letter.test(previous);
  if (smallLetter.test(decoded)) return smallLetter.test(next) && !spacing.test(trail);
  if (smallLetter.test(next) && !letter.test(previous)) {
    if (trail === '’') return smallLetter.test(text.charAt(end + 1));
    return lead === 0xc3 || !spacing.test(trail);
  }
  return capital.test(previous) && capital.test(next) && /[‘“”†‡•™‹›]/.test(trail);
}

/**
 * Whether `Â` and the character after it stand for that character alone. Not so where `Â` may be the
 * end of a word in capitals.
 */
function isCertainCircumflex(trail: string, previous: string, next: string): boolean {
  if (trail === '®') return true;
  if (capital.test(previous)) return false;
  if (/[\u00a0°·¹²³ªº´™]/.test(trail)) return true;
  if (/[«“‘‹•]/.test(trail)) return /^\s?$/.test(previous);
  if (/[»”’›…]/.test(trail)) return /[\d.,:;!?%)]/.test(previous);
  return /[–—]/.test(trail) && (/\d/.test(previous) || (/\s/.test(previous) && /\s/.test(next)));
}
