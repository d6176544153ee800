import { decodeHTMLAttribute, decodeHTMLStrict } from 'entities';

/**
 * The text with its character references decoded the way HTML does it, and references to references
 * (`&amp;#8217;`) too: named, decimal and hexadecimal ones, the numbers 128 to 159 as Windows-1252,
 * the two halves of a surrogate pair as that pair.
 *
 * Without its semicolon a reference is one only where nothing else can be meant: `&nbsp` always; and,
 * but for words that look like the query of an address (`?a=1&copy`), a name that HTML allows this
 * for with no letter or digit behind it (`caf&eacute`), and the number of a quote, `&`, `<`, `>` or a
 * sign outside ASCII (`it&#39s`). `AT&T` and `R&D` hold none.
 */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text
    .replace(/&(?:(?:amp|AMP|#0*38|#[xX]0*26);)+/g, '&')
    .replace(/\S+/g, (word) => (word.includes('&') ? decodeWord(word) : word));
}

function decodeWord(word: string): string {
  const isAddress = /[?&][\w-]+=/.test(word);
  return word
    .replace(/&#(?:[xX]([\da-fA-F]+)(?![g-zG-Z])|(\d+));?/g, (found, hexadecimal, decimal) => {
      const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number.parseInt(decimal, 10);
      const isClosed = found.endsWith(';');
      // The letters behind an open hexadecimal number may be digits of it, or the text's own.
      const isWhole = decimal || /^(?:..|....)$/.test(hexadecimal);
      if (!isClosed && (isAddress || !isWhole || !isPlainlyReferred(code))) return found;
      // Half a pair: beside its other half it becomes a character, alone it isn't kept.
      if (code >= 0xd800 && code < 0xe000) return String.fromCharCode(code);
      return decodeHTMLStrict(isClosed ? found : `${found};`);
    })
    .replace(/&[a-zA-Z][a-zA-Z\d]*;?/g, (found) => {
      if (found.endsWith(';')) {
        const decoded = decodeHTMLStrict(found);
        if (decoded !== found) return decoded;
      }
      if (found.startsWith('&nbsp')) return `\u00a0${found.slice('&nbsp'.length)}`;
      return isAddress || found.endsWith(';') ? found : decodeHTMLAttribute(found);
    });
}

/** Whether a number, open at its end, is that of a sign that is written so. */
function isPlainlyReferred(code: number): boolean {
  return [0x22, 0x26, 0x27, 0x3c, 0x3e].includes(code) || (code >= 0x80 && code <= 0x10ffff);
}

/** Elements that break a line, or that stand for something that isn't text. */
const breaking = new Set(
  `address article aside audio blockquote body br canvas caption center dd details dialog div dl dt
  embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr
  html iframe img input li link main map menu meta nav noscript object ol optgroup option p picture
  pre script section select source style summary svg table tbody td template textarea tfoot th thead
  title tr track ul video`.split(/\s+/),
);
/** Elements that run on in their line. */
const inline = new Set(
  `a abbr acronym area b bdi bdo big button cite code col colgroup data datalist del dfn em font i ins
  kbd label legend mark meter nobr o:p output param progress q rp rt ruby s samp slot small span
  strike strong sub sup time tt u var wbr`.split(/\s+/),
);
/** Elements that texts are marked up with. */
const usual = new Set(
  `a b big blockquote br center cite code div em font h1 h2 h3 h4 h5 h6 hr i ins li mark ol p pre q s
  small span strong sub sup table td th tr tt u ul wbr`.split(/\s+/),
);
/** Attributes that are complete without a value. */
const flags = new Set(
  `allowfullscreen async autoplay checked compact controls default defer disabled hidden ismap
  itemscope loop multiple muted nohref nomodule noshade novalidate nowrap open playsinline readonly
  required reversed selected`.split(/\s+/),
);

const tag =
  /<(\/?)([a-zA-Z][a-zA-Z\d]*(?::[pP])?)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=`]+))?){0,40})\s*(\/?)>/g;
const cutTag =
  /^<(?:\/([a-zA-Z][a-zA-Z\d]*)|([a-zA-Z][a-zA-Z\d]*)(?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=`]+))?){0,40}\s+[^\s"'<>/=]+\s*=\s*(?:"[^"\s]*|'[^'\s]*|[^\s"'<>=`]*))$/;

/**
 * The text without HTML: tags, comments, `<script>` and `<style>` with what they hold, the marks of
 * CDATA. What breaks a line leaves a space.
 *
 * A tag is what has the name of an HTML element, in small letters or in capitals throughout, and
 * nothing but attributes behind it: `5 < 6 > 4`, `x<y and z>w`, `a <b and c> d`, `List<String>` hold
 * none. Without attributes and without the tag that opens or closes it somewhere in the text, it may
 * also be a word about HTML (`the <dialog> element`) or about a type (`List<object>`): so it stays
 * between quotes or spaces (but for `<br>`, `<hr>` and `<p>`), behind a letter or digit where it
 * breaks no line, and where texts aren't usually marked up with it.
 *
 * A tag that the end of the text cut in its closing name or in the value of an attribute is removed.
 */
export function removeMarkup(text: string): string {
  if (!text.includes('<')) return text;
  return removeCutTag(removeTags(removeHidden(removeComments(text))));
}

function removeComments(text: string): string {
  const parts: string[] = [];
  let copied = 0;
  while (copied < text.length) {
    const start = text.indexOf('<!--', copied);
    if (start < 0) break;
    parts.push(text.slice(copied, start));
    const end = text.indexOf('-->', start + '<!--'.length);
    copied = end < 0 ? text.length : end + '-->'.length;
  }
  const rest = parts.join('') + text.slice(copied);
  return rest.includes('<![CDATA[') ? rest.replace(/<!\[CDATA\[|\]\]>/g, '') : rest;
}

function removeHidden(text: string): string {
  const cuts: Cut[] = [];
  let open: { name: string; start: number } | undefined;
  for (const { 0: found, 1: slash, 2: name = '', index } of text.matchAll(
    /<(\/?)(script|style)(?:\s[^<>]*)?>/gi,
  )) {
    if (!open && !slash) open = { name: name.toLowerCase(), start: index };
    if (slash && open?.name === name.toLowerCase()) {
      cuts.push({ start: open.start, end: index + found.length, breaks: true });
      open = undefined;
    }
  }
  return cutOut(text, cuts);
}

function removeTags(text: string): string {
  const tags = Array.from(text.matchAll(tag), (match) => readTag(text, match));
  const opened = new Set(tags.filter(({ closes }) => !closes).map(({ name }) => name));
  const closed = new Set(tags.filter(({ closes }) => closes).map(({ name }) => name));
  return cutOut(
    text,
    tags.filter((found) => isMarkup(found, (found.closes ? opened : closed).has(found.name))),
  );
}

interface Cut {
  readonly start: number;
  readonly end: number;
  /** Whether it leaves a space between what stands on its sides. */
  readonly breaks: boolean;
}

interface Tag extends Cut {
  /** In small letters. */
  readonly name: string;
  readonly written: string;
  readonly attributes: string;
  readonly closes: boolean;
  readonly empty: boolean;
  readonly before: string;
  readonly after: string;
}

function readTag(text: string, match: RegExpExecArray): Tag {
  const [whole, closing, written = '', attributes = '', ending] = match;
  const name = written.toLowerCase();
  const start = match.index;
  const end = start + whole.length;
  return {
    start,
    end,
    name,
    written,
    attributes: attributes.trim(),
    closes: closing === '/',
    empty: ending === '/',
    breaks: breaking.has(name),
    before: text.charAt(start - 1),
    after: text.charAt(end),
  };
}

function isMarkup(found: Tag, hasPartner: boolean): boolean {
  const { name, written, attributes, closes, empty, breaks, before, after } = found;
  if (!isElement(written)) return false;
  if (attributes !== '') return !closes && areAttributes(attributes);
  if (empty || hasPartner) return true;
  if (/['"`‘“„«(]/.test(before) && /['"`’”“»),.]/.test(after)) return false;
  if (/\s/.test(before) && /\s/.test(after) && !['br', 'hr', 'p'].includes(name)) return false;
  if (closes) return true;
  if (/[\p{L}\p{N}]/u.test(before)) return breaks && usual.has(name) && written !== 'P';
  return usual.has(name);
}

function isElement(written: string): boolean {
  const name = written.toLowerCase();
  return (
    (breaking.has(name) || inline.has(name)) && (written === name || written === name.toUpperCase())
  );
}

function areAttributes(attributes: string): boolean {
  return attributes
    .replace(/\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=`]+)/g, '=')
    .split(/\s+/)
    .every((attribute) => /=$|^data-/.test(attribute) || flags.has(attribute.toLowerCase()));
}

function removeCutTag(text: string): string {
  const start = text.lastIndexOf('<');
  if (start < 0) return text;
  const rest = text
    .slice(start)
    .trimEnd()
    .replace(/(?:\.{3}|…)$/, '')
    .trimEnd();
  const [, closing, opening] = cutTag.exec(rest) ?? [];
  return isElement(closing ?? opening ?? '') ? text.slice(0, start) : text;
}

function cutOut(text: string, cuts: readonly Cut[]): string {
  let plain = '';
  let last = '';
  let copied = 0;
  let breaks = false;
  const append = (part: string) => {
    if (part === '') return;
    if (breaks && /\S/.test(last) && /\S/.test(part.charAt(0))) plain += ' ';
    plain += part;
    last = part.charAt(part.length - 1);
    breaks = false;
  };
  for (const cut of cuts) {
    append(text.slice(copied, cut.start));
    breaks ||= cut.breaks;
    copied = cut.end;
  }
  append(text.slice(copied));
  return plain;
}
