import type { BlockContent, DefinitionContent, Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block, Inline } from '#dataset/body.ts';
import { type Body, isDocumentKey } from './front-matter.ts';
import { type Finding, finding, type ProblemCode } from './problems.ts';
import { type Place, shorten } from './read-keys.ts';
import { readWebAddress } from './web-address.ts';

type Blocks = BlockContent | DefinitionContent | RootContent;

/** How deep quotes and lists may stand in each other; what is deeper is told as text. */
const deepest = 8;

/** Where a body stands, and where to put what is found in it. */
type BodyPlace = { file: string; firstLine: number; findings: Finding[] };

/**
 * Reads a story's Markdown (CommonMark) as a tree of what a page can draw. Raw HTML is left out with a
 * problem; links and pictures without a web address become their text, with a problem.
 */
export function readBody({ markdown, firstLine }: Body, { file, findings }: Place): Block[] {
  if (markdown === '') return [];
  if (isFrontMatter(markdown)) {
    findings.push(finding('front-matter-cut', file, { line: firstLine, column: 1 }));
    return [];
  }
  return readBlocks(fromMarkdown(markdown).children, { file, firstLine, findings }, 0);
}

/**
 * Whether a text is the rest of a front matter that a stray `---` ended. It must not be shown: the
 * ciphertext of `secured` may be in it.
 */
function isFrontMatter(markdown: string): boolean {
  const keys = [...markdown.matchAll(/^(\w+):(?:\s|$)/gm)].map(([, key = '']) => key);
  const begins = /^\w+:(?:\s|$)/.test(markdown) && isDocumentKey(keys[0] ?? '');
  return begins || keys.includes('secured') || keys.filter(isDocumentKey).length > 1;
}

function readBlocks(nodes: readonly Blocks[], place: BodyPlace, depth: number): Block[] {
  return nodes.flatMap((node) => readBlock(node, place, depth));
}

function readBlock(node: Blocks, place: BodyPlace, depth: number): Block[] {
  switch (node.type) {
    case 'heading': {
      const level = node.depth <= 2 ? 2 : node.depth === 3 ? 3 : 4;
      return [{ kind: 'heading', level, children: readInlines(node.children, place) }];
    }
    case 'paragraph':
      return readParagraph(node.children, place);
    case 'list':
      if (depth >= deepest) return [plainParagraph(node)];
      return [
        {
          kind: 'list',
          start: node.ordered === true ? (node.start ?? 1) : null,
          items: node.children.map((item) => readBlocks(item.children, place, depth + 1)),
        },
      ];
    case 'blockquote':
      if (depth >= deepest) return [plainParagraph(node)];
      return [{ kind: 'quote', children: readBlocks(node.children, place, depth + 1) }];
    case 'code':
      return [{ kind: 'code', text: node.value }];
    case 'thematicBreak':
      return [{ kind: 'rule' }];
    case 'html':
      report(place, node, 'body-markup', {});
      return [];
    default:
      return [];
  }
}

/** A picture that stands alone is a block of its own; one inside a text is told by its caption. */
function readParagraph(nodes: readonly PhrasingContent[], place: BodyPlace): Block[] {
  const [only, ...others] = nodes;
  if (only?.type !== 'image' || others.length > 0) {
    const children = readInlines(nodes, place);
    return children.length === 0 ? [] : [{ kind: 'paragraph', children }];
  }
  const reading = readWebAddress(only.url);
  if (reading.ok) return [{ kind: 'picture', url: reading.address, caption: only.alt ?? '' }];
  report(place, only, 'body-address', { value: shorten(only.url, 80), reason: reading.reason });
  return [];
}

function readInlines(nodes: readonly PhrasingContent[], place: BodyPlace): Inline[] {
  return nodes.flatMap((node) => readInline(node, place));
}

function readInline(node: PhrasingContent, place: BodyPlace): Inline[] {
  switch (node.type) {
    case 'text':
      return [{ kind: 'text', text: node.value }];
    case 'inlineCode':
      return [{ kind: 'code', text: node.value }];
    case 'break':
      return [{ kind: 'break' }];
    case 'emphasis':
    case 'strong':
      return [{ kind: node.type, children: readInlines(node.children, place) }];
    case 'link': {
      const children = readInlines(node.children, place);
      const reading = readWebAddress(node.url);
      if (reading.ok) return [{ kind: 'link', url: reading.address, children }];
      report(place, node, 'body-address', { value: shorten(node.url, 80), reason: reading.reason });
      return children;
    }
    case 'image':
      return node.alt ? [{ kind: 'text', text: node.alt }] : [];
    case 'html':
      report(place, node, 'body-markup', {});
      return [];
    default:
      return [];
  }
}

function plainParagraph(node: Nodes): Block {
  return { kind: 'paragraph', children: [{ kind: 'text', text: textOf(node) }] };
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join(' ') : '';
}

function report(
  { file, firstLine, findings }: BodyPlace,
  { position }: Nodes,
  code: ProblemCode,
  details: Readonly<Record<string, string>>,
): void {
  const line = firstLine + (position?.start.line ?? 1) - 1;
  findings.push(finding(code, file, { line, column: position?.start.column ?? 1 }, details));
}
