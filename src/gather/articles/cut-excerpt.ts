import { endExcerpt, startOfLastSentence } from '#documents/text/end-excerpt.ts';
import { limits } from '#gather/limits.ts';

/** An excerpt that is cut at a sentence has at least so many characters, or else it is cut at a word. */
const fewest = 80;

/**
 * Last sentences of excerpts that are about the excerpt, as software for blogs adds them, in languages that
 * many feeds are in. Each is tried on the last characters of a text.
 */
const tails: readonly RegExp[] = [
  /(?:^|\s)The (?:post|article) .{1,400} (?:first appeared|appeared first) on .{1,200}$/,
  /(?:^|\s)Der (?:Beitrag|Artikel) .{1,400} erschien zuerst (?:auf|bei) .{1,200}$/,
  /(?:^|\s)L[’']article .{1,400} est apparu en premier sur .{1,200}$/,
  /(?:^|\s)(?:La entrada|El artículo) .{1,400} (?:se publicó|apareció) primero en .{1,200}$/,
  /(?:^|\s)L[’']articolo .{1,400} proviene da .{1,200}$/,
  /(?:^|\s)O post .{1,400} apareceu primeiro em .{1,200}$/,
  /(?:^|\s)ظهرت المقالة .{1,400} أولاً على .{1,200}$/,
  /(?:^|(?<=[.!?…\])»”"] ?))(?:(?:Continue|Keep) reading|Click here to (?:read|continue)|Read (?:more|on|the (?:full|whole|rest of the) (?:article|story|post))|Comments)(?![\p{L}\p{N}])[^.!?。]{0,120}[.!…]{0,3}$/iu,
  /(?:^|(?<=[.!?…\])»”"] ?))(?:Weiterlesen|Mehr lesen|Lire la suite|En savoir plus|Leer más|Seguir leyendo|Sigue leyendo|Continua a leggere|Leggi tutto|Leia mais|Lees meer|اقرأ المزيد|تابع القراءة)(?![\p{L}\p{N}])[^.!?。]{0,120}[.!…]{0,3}$/iu,
  /(?:^|\s)∞ ?Permalink$/i,
];

/** What stands for the rest of a text: `[…]`, `[...]`, `(more…)`, `...`. */
const ellipsis =
  /\s{0,9}(?:\[\s?(?:…|\.{2,3})\s?\]|\((?:more|mehr)\s?(?:…|\.{3})?\)|…|\.{3})[\s»→>]{0,9}$/i;

const longestTail = 700;

/**
 * An excerpt of a feed, cut at the end of a sentence, or else at a word with an ellipsis. What software
 * writes behind it (`The post … appeared first on …`, `Read more`) goes.
 */
export function cutExcerpt(text: string): string {
  const whole = withoutTails(text);
  const isCut = ellipsis.test(whole);
  const plain = isCut ? whole.replace(ellipsis, '').trimEnd() : whole;
  if (plain.length < limits.excerpt)
    return isCut && plain !== '' ? continued(plain) : endExcerpt(plain);
  const start = plain.slice(0, limits.excerpt + 1);
  const sentences = start.slice(0, startOfLastSentence(start)).trimEnd();
  if (sentences.length >= fewest) return sentences;
  return continued(cutAtWord(plain.slice(0, limits.excerpt - 1), plain.charAt(limits.excerpt - 1)));
}

function withoutTails(text: string): string {
  const from = Math.max(0, text.length - longestTail);
  let end = text.slice(from);
  for (const tail of tails) end = end.replace(tail, '').trimEnd();
  return text.slice(0, from) + end;
}

/** An ellipsis takes the place of a mark behind which a sentence goes on; none is needed behind its end. */
function continued(text: string): string {
  if (/[.!?。！？]["'”’»)\]]?$/.test(text)) return text;
  return `${text.replace(/[\s,;:–—-]{1,9}$/, '')}…`;
}

/** Scripts without spaces are cut between characters. */
function cutAtWord(text: string, next: string): string {
  if (/\s/.test(next)) return text;
  const space = text.search(/\s\S*$/);
  const cut = space > limits.excerpt / 2 ? text.slice(0, space) : text;
  // No half of a surrogate pair.
  return cut.replace(/[\ud800-\udbff]$/, '').trimEnd();
}
