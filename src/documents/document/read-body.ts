import { distance } from 'fastest-levenshtein';
import type {
  BlockContent,
  Definition,
  DefinitionContent,
  Nodes,
  PhrasingContent,
  RootContent,
} from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block, Inline } from '#dataset/body.ts';
import type { WebAddress } from '#dataset/values.ts';
import { readWebAddress } from '#documents/address/web-address.ts';
import { limits } from '#documents/limits.ts';
import {
  type DetailsArgument,
  type Diagnostic,
  diagnostic,
  type ProblemCode,
} from '#documents/problems/diagnostics.ts';
import { shorten } from '#documents/text/describe-value.ts';
import { type Body, isDocumentKey } from './front-matter.ts';
import { exceedsMarkdownLimits } from './markdown-limits.ts';
import type { ParseContext } from './parse-context.ts';

type Blocks = BlockContent | DefinitionContent | RootContent;

/**
 * How deep quotes and lists, and in a line emphasis and links, may stand in each other; what is deeper
 * is told as text.
 */
const deepest = 8;

/** Where a body stands, what its links refer to by name, and where to put what is found in it. */
type BodyContext = {
  file: string;
  firstLine: number;
  definitions: ReadonlyMap<string, Definition>;
  diagnostics: Diagnostic[];
};

/**
 * Reads a story's Markdown (CommonMark) as a tree of what a page can draw. Raw HTML is left out with a
 * problem; links and pictures without a web address become their text, with a problem.
 */
export function readBody(
  { markdown, firstLine }: Body,
  { file, diagnostics }: ParseContext,
): Block[] {
  if (markdown === '') return [];
  if (isFrontMatter(markdown)) {
    diagnostics.push(diagnostic('front-matter-cut', file, { line: firstLine, column: 1 }));
    return [];
  }
  const top = { line: firstLine, column: 1 };
  const text = markdown.slice(0, limits.bodyCharacters).toWellFormed();
  if (text.length < markdown.length) {
    const details = { count: String(markdown.length), limit: String(limits.bodyCharacters) };
    diagnostics.push(diagnostic('text-too-long', file, top, { key: 'The text', ...details }));
  }
  if (exceedsMarkdownLimits(text)) {
    diagnostics.push(diagnostic('body-tangled', file, top));
    return asWritten(text);
  }
  const root = fromMarkdown(text);
  const definitions = gatherDefinitions(root);
  return readBlocks(root.children, { file, firstLine, definitions, diagnostics }, 0);
}

/** A text as paragraphs alone: every other mark is shown. */
function asWritten(text: string): Block[] {
  const paragraphs = text.split(/\n[ \t]*(?:\n[ \t]*)+/).map((paragraph) => paragraph.trim());
  return paragraphs.flatMap((paragraph) =>
    paragraph === '' ? [] : { kind: 'paragraph', children: [{ kind: 'text', text: paragraph }] },
  );
}

/** The addresses that links name, wherever they stand; the first of a name holds. */
function gatherDefinitions(root: Nodes): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  for (const node of walk(root)) {
    if (node.type === 'definition' && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, node);
    }
  }
  return definitions;
}

/**
 * Whether a text is the rest of a front matter that a stray `---` ended. It must not be shown: the
 * ciphertext of `secured` may be in it.
 */
function isFrontMatter(markdown: string): boolean {
  const keys = keysOf(markdown, /^(\w+):(?:\s|$)/gm);
  const begins = /^\w+:(?:\s|$)/.test(markdown) && isDocumentKey(keys[0] ?? '');
  if (begins || keys.filter(isDocumentKey).length > 1) return true;
  // Where an entry of a list was cut, the rest of its keys is indented.
  const anywhere = keysOf(markdown, /^[ \t-]*([^\s:]+):(?:\s|$)/gm);
  const isSecured = (key: string) => distance(key.slice(0, 20), 'secured') <= 2;
  return anywhere.some(isSecured) || anywhere.filter(isDocumentKey).length > 2;
}

function keysOf(markdown: string, lines: RegExp): string[] {
  return [...markdown.matchAll(lines)].map(([, key = '']) => key);
}

function readBlocks(nodes: readonly Blocks[], context: BodyContext, depth: number): Block[] {
  return nodes.flatMap((node) => readBlock(node, context, depth));
}

function readBlock(node: Blocks, context: BodyContext, depth: number): Block[] {
  switch (node.type) {
    case 'heading': {
      const level = node.depth <= 2 ? 2 : node.depth === 3 ? 3 : 4;
      return [{ kind: 'heading', level, children: readInlines(node.children, context, 0) }];
    }
    case 'paragraph':
      return readParagraph(node.children, context);
    case 'list':
      if (depth >= deepest) return [plainParagraph(node)];
      return [
        {
          kind: 'list',
          start: node.ordered === true ? (node.start ?? 1) : null,
          items: node.children.map((item) => readBlocks(item.children, context, depth + 1)),
        },
      ];
    case 'blockquote':
      if (depth >= deepest) return [plainParagraph(node)];
      return [{ kind: 'quote', children: readBlocks(node.children, context, depth + 1) }];
    case 'code':
      return [{ kind: 'code', text: node.value }];
    case 'thematicBreak':
      return [{ kind: 'rule' }];
    case 'html':
      report(context, node, 'body-markup');
      return [];
    default:
      return [];
  }
}

/** A picture that stands alone is a block of its own; one inside a text is told by its caption. */
function readParagraph(nodes: readonly PhrasingContent[], context: BodyContext): Block[] {
  const [only, ...others] = nodes;
  const isPicture = only?.type === 'image' || only?.type === 'imageReference';
  if (!isPicture || others.length > 0) {
    const children = readInlines(nodes, context, 0);
    return children.length === 0 ? [] : [{ kind: 'paragraph', children }];
  }
  const address = readAddress(only, context);
  return address === null ? [] : [{ kind: 'picture', url: address, caption: only.alt ?? '' }];
}

function readInlines(
  nodes: readonly PhrasingContent[],
  context: BodyContext,
  depth: number,
): Inline[] {
  return nodes.flatMap((node) => readInline(node, context, depth));
}

function readInline(node: PhrasingContent, context: BodyContext, depth: number): Inline[] {
  if (depth >= deepest && 'children' in node) return [{ kind: 'text', text: textOf(node) }];
  switch (node.type) {
    case 'text':
      return [{ kind: 'text', text: node.value }];
    case 'inlineCode':
      return [{ kind: 'code', text: node.value }];
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
      return node.alt ? [{ kind: 'text', text: node.alt }] : [];
    case 'html':
      report(context, node, 'body-markup');
      return [];
    default:
      return [];
  }
}

type Linked = Extract<Nodes, { type: 'link' | 'image' | 'linkReference' | 'imageReference' }>;

/** The address of a link or a picture; null, and a problem, where no page should have it. */
function readAddress(node: Linked, context: BodyContext): WebAddress | null {
  const url = 'url' in node ? node.url : (context.definitions.get(node.identifier)?.url ?? '');
  const reading = readWebAddress(url);
  if (reading.ok) return reading.address;
  report(context, node, 'body-address', { value: shorten(url, 80), reason: reading.reason });
  return null;
}

function plainParagraph(node: Nodes): Block {
  return { kind: 'paragraph', children: [{ kind: 'text', text: textOf(node) }] };
}

/** The words below a node. Raw HTML is none. */
function textOf(root: Nodes): string {
  const words: string[] = [];
  for (const node of walk(root)) {
    if ('value' in node && node.type !== 'html') words.push(node.value);
    else if (node.type === 'break' || node.type === 'paragraph') words.push(' ');
  }
  return words.join('').trim();
}

/** A node and all below it, in their order, however deep they stand. */
function* walk(root: Nodes): Generator<Nodes> {
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    if (!('children' in node)) continue;
    for (const child of node.children.toReversed()) waiting.push(child);
  }
}

function report<Code extends ProblemCode>(
  { file, firstLine, diagnostics }: BodyContext,
  { position }: Nodes,
  code: Code,
  ...details: DetailsArgument<Code>
): void {
  const line = firstLine + (position?.start.line ?? 1) - 1;
  const at = { line, column: position?.start.column ?? 1 };
  diagnostics.push(diagnostic(code, file, at, ...details));
}
