import type { BlockContent, DefinitionContent, Nodes, PhrasingContent, RootContent } from 'mdast';
import type { Block, Inline } from '#dataset/body.ts';
import type { WebAddress } from '#dataset/values.ts';
import { readWebAddress } from '#documents/address/web-address.ts';
import { describeChange } from '#documents/document/read-text.ts';
import { tinySize } from '#documents/document/tiny-picture.ts';
import { shorten } from '#documents/text/describe-value.ts';
import { type BodyContext, reportAt } from './body-context.ts';
import { readCaption, readCode, readProse } from './body-texts.ts';
import { isHidden } from './html-tags.ts';
import { readHtmlBlock, readInlineHtml, tagOf } from './read-html.ts';
import { trimInlines } from './trim-inlines.ts';
import { textOf } from './walk-markdown.ts';

type Blocks = BlockContent | DefinitionContent | RootContent;

/**
 * How deep quotes and lists may be nested, and emphasis and links within a line. What is nested more
 * deeply becomes plain text.
 */
const deepest = 8;

/** Converts nodes of Markdown to blocks. `depth` is how many quotes and lists they are in. */
export function readBlocks(nodes: readonly Blocks[], context: BodyContext, depth: number): Block[] {
  return nodes.flatMap((node) => readBlock(node, context, depth));
}

function readBlock(node: Blocks, context: BodyContext, depth: number): Block[] {
  switch (node.type) {
    case 'heading': {
      const level = node.depth <= 2 ? 2 : node.depth === 3 ? 3 : 4;
      const children = readLine(node.children, context);
      return children.length === 0 ? [] : [{ kind: 'heading', level, children }];
    }
    case 'paragraph':
      return readParagraph(node.children, context);
    case 'list':
      if (depth >= deepest) return plainParagraph(node, context);
      return [
        {
          kind: 'list',
          start: node.ordered === true ? (node.start ?? 1) : null,
          items: node.children.map((item) => readBlocks(item.children, context, depth + 1)),
        },
      ];
    case 'blockquote':
      if (depth >= deepest) return plainParagraph(node, context);
      return [{ kind: 'quote', children: readBlocks(node.children, context, depth + 1) }];
    case 'code':
      return [{ kind: 'code', text: readCode(node.value, node, context) }];
    case 'thematicBreak':
      return [{ kind: 'rule' }];
    case 'html':
      return readHtmlBlock(node, context);
    default:
      return [];
  }
}

/** A picture alone in a paragraph becomes a block; a picture among words becomes its caption. */
function readParagraph(nodes: readonly PhrasingContent[], context: BodyContext): Block[] {
  const [only, ...others] = nodes;
  const isPicture = only?.type === 'image' || only?.type === 'imageReference';
  if (!isPicture || others.length > 0) {
    const children = readLine(nodes, context);
    return children.length === 0 ? [] : [{ kind: 'paragraph', children }];
  }
  const address = readAddress(only, context);
  if (address === null) return [];
  const size = tinySize({ url: address, width: null, height: null });
  if (size !== null) {
    reportAt(context, only, 0, 'picture-tiny', { size });
    return [];
  }
  return [{ kind: 'picture', url: address, caption: readCaption(only.alt ?? '', only, context) }];
}

/** What a paragraph or a heading holds. */
function readLine(nodes: readonly PhrasingContent[], context: BodyContext): Inline[] {
  return trimInlines(readInlines(nodes, context, 0));
}

function readInlines(
  nodes: readonly PhrasingContent[],
  context: BodyContext,
  depth: number,
): Inline[] {
  const hidden = hiddenNodes(nodes);
  return nodes.flatMap((node) => (hidden.has(node) ? [] : readInline(node, context, depth)));
}

/** What stands between the two tags of a script or the like. */
function hiddenNodes(nodes: readonly PhrasingContent[]): ReadonlySet<PhrasingContent> {
  const hidden = new Set<PhrasingContent>();
  let open: { name: string; index: number } | null = null;
  for (const [index, node] of nodes.entries()) {
    const tag = node.type === 'html' ? tagOf(node) : null;
    if (tag === null || !isHidden(tag)) continue;
    if (!tag.closes) open ??= { name: tag.name, index };
    else if (open?.name === tag.name) {
      for (const inside of nodes.slice(open.index + 1, index)) hidden.add(inside);
      open = null;
    }
  }
  return hidden;
}

function readInline(node: PhrasingContent, context: BodyContext, depth: number): Inline[] {
  if (depth >= deepest && 'children' in node) return proseOf(textOf(node), node, context);
  switch (node.type) {
    case 'text':
      return proseOf(node.value, node, context);
    case 'inlineCode':
      return [{ kind: 'code', text: readCode(node.value, node, context) }];
    case 'break':
      return [{ kind: 'break' }];
    case 'emphasis':
    case 'strong':
      return [{ kind: node.type, children: readInlines(node.children, context, depth + 1) }];
    case 'link':
    case 'linkReference': {
      const children = readInlines(node.children, context, depth + 1);
      const address = readAddress(node, context);
      return address === null ? children : [{ kind: 'link', url: address, children }];
    }
    case 'image':
    case 'imageReference':
      return textInline(readCaption(node.alt ?? '', node, context));
    case 'html':
      return readInlineHtml(node, context);
    default:
      return [];
  }
}

type Linked = Extract<Nodes, { type: 'link' | 'image' | 'linkReference' | 'imageReference' }>;

/** The address of a link or a picture. Null, and a problem, if it is not a web address. */
function readAddress(node: Linked, context: BodyContext): WebAddress | null {
  const url = 'url' in node ? node.url : (context.definitions.get(node.identifier)?.url ?? '');
  const result = readWebAddress(url);
  if (result.ok) {
    if (result.repairs.length > 0) {
      const repairs = result.repairs.join(', ');
      const change = describeChange(url, result.address);
      reportAt(context, node, 0, 'text-repaired', {
        key: 'An address in the text',
        repairs,
        ...change,
      });
    }
    return result.address;
  }
  reportAt(context, node, 0, 'body-address', { value: shorten(url, 80), reason: result.reason });
  return null;
}

function plainParagraph(node: Nodes, context: BodyContext): Block[] {
  const children = trimInlines(proseOf(textOf(node), node, context));
  return children.length === 0 ? [] : [{ kind: 'paragraph', children }];
}

function proseOf(text: string, node: Nodes, context: BodyContext): Inline[] {
  return textInline(readProse(text, node, context));
}

function textInline(text: string): Inline[] {
  return text === '' ? [] : [{ kind: 'text', text }];
}
