import type {
  BlockContent,
  Definition,
  DefinitionContent,
  Nodes,
  PhrasingContent,
  RootContent,
} from 'mdast';
import type { Block, Inline } from '#dataset/body.ts';
import type { WebAddress } from '#dataset/values.ts';
import { readWebAddress } from '#documents/address/web-address.ts';
import {
  type DetailsArgument,
  type Diagnostic,
  diagnostic,
  type ProblemCode,
} from '#documents/problems/diagnostics.ts';
import { shorten } from '#documents/text/describe-value.ts';
import { describeChange } from './read-text.ts';
import { textOf } from './walk-markdown.ts';

/** Where a body begins in its file, the definitions in it, and where its problems are collected. */
export type BodyContext = {
  file: string;
  firstLine: number;
  definitions: ReadonlyMap<string, Definition>;
  diagnostics: Diagnostic[];
};

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

/** A picture alone in a paragraph becomes a block; a picture among words becomes its caption. */
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

/** The address of a link or a picture. Null, and a problem, if it is not a web address. */
function readAddress(node: Linked, context: BodyContext): WebAddress | null {
  const url = 'url' in node ? node.url : (context.definitions.get(node.identifier)?.url ?? '');
  const result = readWebAddress(url);
  if (result.ok) {
    if (result.repairs.length > 0) {
      const repairs = result.repairs.join(', ');
      const change = describeChange(url, result.address);
      report(context, node, 'text-repaired', { key: 'An address in the text', repairs, ...change });
    }
    return result.address;
  }
  report(context, node, 'body-address', { value: shorten(url, 80), reason: result.reason });
  return null;
}

function plainParagraph(node: Nodes): Block {
  return { kind: 'paragraph', children: [{ kind: 'text', text: textOf(node) }] };
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
