/*
 * Publishers cut their excerpts after a number of characters, with an ellipsis or without. Others have
 * no full stop at their end because they are written like headlines.
 */

/** Marks after which a sentence goes on. A Greek `;` is a question mark. */
const openEnd = /(?:[,،、，︐﹐､；؛፣፤፥՝߸᠂᠈꓾([{¿¡«‹„—–]|\p{sc=Latin};|\s-)$/u;

/** Words with which no sentence ends, in languages that many texts are in. */
const openWords = new Set(
  `the and our your their whose because into than if until unless during among toward towards und oder
  dass zum zur vom beim sowie et ou des aux dont y el del e os nel della и или`.split(/\s+/),
);

/** Words with which few sentences end: those of headlines may. */
const linkingWords = new Set('a an of to with from for by at or as which'.split(' '));

/** In characters. */
const longest = { headline: 60, standfirst: 254 };

/** Words before a full stop that doesn't end the sentence, with all that begin with a capital. */
const abbreviations = new Set('approx assoc bzw dept etc evtl govt resp usw vgl'.split(' '));

/** The end of a sentence before the beginning of another. */
const boundary =
  /[。！？｡]|[.!?]["'”’»)\]]{0,2}\s(?=["'“‘«¿¡(]{0,2}[\p{Lu}\p{Lo}])|(?![.!?])\p{STerm}["'”’»)\]]{0,2}\s/gu;

/**
 * Puts an ellipsis behind an excerpt that ends in mid-sentence, whatever its script: after a comma, in an
 * open bracket, after a word that needs another, or after any word if it is very long or the sentences
 * before have their full stops. What may be written like a headline stays, and so does what ends with an
 * address, a number, a mark, a bracket or a quote.
 */
export function endExcerpt(excerpt: string): string {
  return isCut(excerpt) ? `${excerpt}…` : excerpt;
}

function isCut(excerpt: string): boolean {
  if (openEnd.test(excerpt)) return true;
  const last = excerpt.slice(-80).split(/\s/).at(-1) ?? '';
  if (!/[\p{L}\p{M}]$/u.test(last) || /[@#/:\\]|\p{L}\.\p{L}/u.test(last)) return false;
  const bracket = excerpt.lastIndexOf('(');
  if (bracket > excerpt.lastIndexOf(')')) return true;
  if (excerpt.length > longest.standfirst) return true;
  // `OS` and the `A` of vitamins aren't the words that they resemble.
  const word = /^\p{Lu}\p{Ll}+$/u.test(last) ? last.toLowerCase() : last;
  if (openWords.has(word)) return true;
  if (linkingWords.has(word) && excerpt.length > longest.headline) return true;
  const start = startOfLastSentence(excerpt);
  return start > 0 && isSentence(excerpt.slice(start));
}

/** Where the sentence begins that ends a text; 0 if nothing shows that there is more than one. */
export function startOfLastSentence(text: string): number {
  let start = 0;
  for (const { 0: found, index } of text.matchAll(boundary)) {
    if (!found.startsWith('.') || mayEnd(text.slice(Math.max(0, index - 12), index)))
      start = index + found.length;
  }
  return start;
}

/** Whether a text can end with the full stop behind it, rather than with an abbreviation. */
function mayEnd(text: string): boolean {
  const word = text.slice(-12).split(/\P{L}/u).at(-1) ?? '';
  if (word === '') return /["'”’»)\]%]$/.test(text);
  return /^\p{Ll}{3,}$|^.{6,}$|^\p{Lo}+$/u.test(word) && !abbreviations.has(word);
}

/** Whether words may begin a sentence, and aren't names, credits and the like, which need no full stop. */
function isSentence(words: string): boolean {
  if (words.includes(':') && words.length <= longest.headline) return false;
  return /\p{Lo}|(?<![\p{L}\p{M}\p{N}])\p{Ll}/u.test(words);
}
