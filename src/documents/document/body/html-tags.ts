import { breakingElements } from '#documents/text/html-elements.ts';

/** A tag, by the name of its element in lower case. */
export type Tag = { name: string; closes: boolean; attributes: string };

/** Elements whose content is not text, or is shown only if something else fails. */
const hiddenElements = new Set(
  `audio canvas datalist embed head iframe math noembed noframes noscript object script select style svg
  template textarea title video xmp`.split(/\s+/),
);

/** Elements of which a page shows all there is if it shows their words. */
const plainElements = new Set('article br div footer header main p section span wbr'.split(' '));

const tag = /<(\/?)([a-z][a-z\d:-]*)((?:[\s/](?:[^"'<>]|"[^"<]*"|'[^'<]*')*)?)>/gi;

/** The pieces of HTML in their order: texts, and the tags between them. Comments are left out. */
export function piecesOf(html: string): (string | Tag)[] {
  const text = withoutComments(html);
  const pieces: (string | Tag)[] = [];
  let copied = 0;
  for (const { 0: found, 1: slash, 2: name = '', 3: attributes = '', index } of text.matchAll(
    tag,
  )) {
    pieces.push(text.slice(copied, index));
    pieces.push({ name: name.toLowerCase(), closes: slash === '/', attributes });
    copied = index + found.length;
  }
  pieces.push(text.slice(copied));
  return pieces;
}

/** Without comments, processing instructions, declarations, and what an open comment swallows. */
function withoutComments(html: string): string {
  let rest = html;
  for (const [start, end] of [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
    ['<!', '>'],
  ] as const) {
    const [first = '', ...others] = rest.split(start);
    rest = first + others.map((part) => afterFirst(part, end)).join('');
  }
  return rest;
}

function afterFirst(text: string, end: string): string {
  const at = text.indexOf(end);
  return at === -1 ? '' : text.slice(at + end.length);
}

export function isHidden({ name }: Tag): boolean {
  return hiddenElements.has(name);
}

/** Whether an element's words are all that it holds for readers. */
export function isPlain({ name }: Tag): boolean {
  return plainElements.has(name);
}

/** Whether a tag ends a line or a paragraph. */
export function breaksLine({ name }: Tag): boolean {
  return breakingElements.has(name);
}

const stated = {
  width: /\swidth\s?=\s?["']?(\d{1,6})(?:px)?(?:["'\s/]|$)/i,
  height: /\sheight\s?=\s?["']?(\d{1,6})(?:px)?(?:["'\s/]|$)/i,
};

/** The width or height that an element states, in pixels; null if it states none. */
export function sizeOf({ attributes }: Tag, side: keyof typeof stated): number | null {
  const [, pixels] = stated[side].exec(attributes) ?? [];
  return pixels === undefined ? null : Number(pixels);
}
