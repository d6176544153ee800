import { decodeHTMLStrict } from 'entities';
import type { Html } from 'mdast';
import type { Block, Inline } from '#dataset/body.ts';
import { tinySize } from '#documents/document/tiny-picture.ts';
import { type BodyContext, type Placed, reportAt } from './body-context.ts';
import { readProse } from './body-texts.ts';
import { breaksLine, isHidden, isPlain, piecesOf, sizeOf, type Tag } from './html-tags.ts';
import { trimInlines } from './trim-inlines.ts';

/**
 * A block of HTML as paragraphs of its words, with its breaks and rules. What is left out, such as
 * links, scripts and emphasis, is reported once.
 */
export function readHtmlBlock(node: Html, context: BodyContext): Block[] {
  const blocks: Block[] = [];
  let inlines: Inline[] = [];
  const endParagraph = () => {
    const children = trimInlines(inlines);
    if (children.length > 0) blocks.push({ kind: 'paragraph', children });
    inlines = [];
  };
  for (const piece of withoutHidden(piecesOf(node.value))) {
    if (typeof piece === 'string') inlines.push(...readWords(piece, node, context));
    else if (piece.name === 'br') inlines.push({ kind: 'break' });
    else if (/^t[dh]$/.test(piece.name)) inlines.push({ kind: 'text', text: ' ' });
    else if (breaksLine(piece)) endParagraph();
    if (typeof piece !== 'string' && piece.name === 'hr') blocks.push({ kind: 'rule' });
  }
  endParagraph();
  reportMarkup(node, context);
  return blocks;
}

/** A tag or a comment within a line: the break, or the space, that it leaves. */
export function readInlineHtml(node: Html, context: BodyContext): Inline[] {
  reportMarkup(node, context);
  const tag = tagOf(node);
  if (tag === null || !breaksLine(tag) || tag.name === 'img' || isHidden(tag)) return [];
  return /^t[dh]$/.test(tag.name) ? [{ kind: 'text', text: ' ' }] : [{ kind: 'break' }];
}

/** The tag that a piece of HTML within a line is; null if it is a comment or the like. */
export function tagOf({ value }: Html): Tag | null {
  const [tag = null] = tagsOf(value);
  return tag;
}

function tagsOf(html: string): Tag[] {
  return piecesOf(html).filter((piece) => typeof piece !== 'string');
}

/** Without the content of scripts and the like, to its end or to the end of all. */
function withoutHidden(pieces: readonly (string | Tag)[]): (string | Tag)[] {
  const shown: (string | Tag)[] = [];
  let hiding: string | null = null;
  for (const piece of pieces) {
    if (hiding === null) shown.push(piece);
    if (typeof piece === 'string' || !isHidden(piece)) continue;
    if (hiding === null && !piece.closes) hiding = piece.name;
    else if (hiding === piece.name && piece.closes) hiding = null;
  }
  return shown;
}

function readWords(html: string, node: Placed, context: BodyContext): Inline[] {
  const text = decodeHTMLStrict(html.replace(/[ \t\n\r\f]+/g, ' '));
  const words = readProse(text, node, context);
  return words === '' ? [] : [{ kind: 'text', text: words }];
}

/** Reports HTML of which something is not shown. A picture of a few pixels is no loss. */
function reportMarkup(node: Html, context: BodyContext): void {
  const tags = tagsOf(node.value);
  const lost = tags.filter((tag) => !isPlain(tag) && tag.name !== 'hr');
  const sizes = lost.map((tag) => (tag.name === 'img' ? sizeOfImage(tag) : null));
  const [size = null] = sizes;
  if (size !== null && !sizes.includes(null)) {
    reportAt(context, node, 0, 'picture-tiny', { size });
  } else if (lost.length > 0 || tags.length === 0) {
    reportAt(context, node, 0, 'body-markup');
  }
}

function sizeOfImage(tag: Tag): string | null {
  return tinySize({ url: '', width: sizeOf(tag, 'width'), height: sizeOf(tag, 'height') });
}
