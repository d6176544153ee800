/*
 * By hand rather than with a parser such as htmlparser2 (12.0.0 was tried in its HTML and its XML
 * mode): a parser takes every text for HTML. After the word `<title>`, `<style>` or `<textarea>` in a
 * headline it reads the rest as raw text and leaves the tags in it, and a quotation mark after a stray
 * `<b` swallows everything up to the next one. On texts full of tags it took twice as long.
 */

import {
  breakingElements,
  flagAttributes,
  inlineElements,
  markupElements,
} from './html-elements.ts';

const tag =
  /<(\/?)([a-zA-Z][a-zA-Z\d]*(?::[pP])?)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=`]+))?){0,40})\s*(\/?)>/g;
const cutTag =
  /^<(?:\/([a-zA-Z][a-zA-Z\d]*)|([a-zA-Z][a-zA-Z\d]*)(?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=`]+))?){0,40}\s+[^\s"'<>/=]+\s*=\s*(?:"[^"\s]*|'[^'\s]*|[^\s"'<>=`]*))$/;

/**
 * Removes HTML from a text: tags, comments, `<script>` and `<style>` with their content, and the
 * delimiters of CDATA. A tag that breaks the line leaves a space.
 *
 * A tag consists of the name of an HTML element, all lower case or all upper case, and nothing but
 * attributes after it: `5 < 6 > 4`, `x<y and z>w`, `a <b and c> d` and `List<String>` contain none.
 * A tag without attributes whose counterpart is nowhere in the text may also be a word about HTML
 * (`the <dialog> element`) or a type (`List<object>`). Such a tag is kept between quotes or spaces
 * (except `<br>`, `<hr>` and `<p>`), after a letter or digit if it does not break the line, and if
 * plain texts are not usually marked up with it.
 *
 * A tag that is cut off by the end of the text, in its closing name or in the value of an attribute, is
 * removed.
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
  /** Whether it leaves a space between the texts on either side. */
  readonly breaks: boolean;
}

interface Tag extends Cut {
  /** In lower case. */
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
    breaks: breakingElements.has(name),
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
  if (/[\p{L}\p{N}]/u.test(before)) return breaks && markupElements.has(name) && written !== 'P';
  return markupElements.has(name);
}

function isElement(written: string): boolean {
  const name = written.toLowerCase();
  return (
    (breakingElements.has(name) || inlineElements.has(name)) &&
    (written === name || written === name.toUpperCase())
  );
}

function areAttributes(attributes: string): boolean {
  return attributes
    .replace(/\s+/g, ' ')
    .replace(/ ?= ?(?:"[^"]*"|'[^']*'|[^\s"'<>=`]+)/g, '=')
    .split(' ')
    .every(
      (attribute) => /=$|^data-/.test(attribute) || flagAttributes.has(attribute.toLowerCase()),
    );
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
