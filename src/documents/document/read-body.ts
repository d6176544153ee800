import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block } from '#dataset/body.ts';
import { limits } from '#documents/limits.ts';
import { diagnostic } from '#documents/problems/diagnostics.ts';
import { findConflictMarkers } from '#documents/text/conflict-markers.ts';
import { withholdFrontMatter } from './cut-front-matter.ts';
import { fencedLines } from './document-lines.ts';
import type { Body } from './front-matter.ts';
import { exceedsMarkdownLimits } from './markdown-limits.ts';
import type { ParseContext } from './parse-context.ts';
import { readBlocks } from './read-markdown.ts';
import { gatherDefinitions } from './walk-markdown.ts';

/**
 * Reads a story's Markdown (https://spec.commonmark.org) as the tree that pages render. Raw HTML is left
 * out; links and pictures without a web address become their text. Both are reported.
 */
export function readBody(
  { markdown, firstLine, above }: Body,
  { file, diagnostics }: ParseContext,
): Block[] {
  if (markdown === '') return [];
  const top = { line: firstLine, column: 1 };
  // A little more than is shown, so that a cut doesn't hide what stands at it.
  const near = markdown.slice(0, limits.bodyCharacters + 1_000);
  const { markdown: own, cutAt } = withholdFrontMatter(above, near);
  if (cutAt !== null) {
    diagnostics.push(diagnostic('front-matter-cut', file, { line: firstLine + cutAt, column: 1 }));
  }
  const text = own.slice(0, limits.bodyCharacters).toWellFormed();
  if (markdown.length > limits.bodyCharacters) {
    const details = { count: String(markdown.length), limit: String(limits.bodyCharacters) };
    diagnostics.push(diagnostic('text-too-long', file, top, { key: 'The text', ...details }));
  }
  for (const index of findConflictMarkers(blankFences(text.split('\n')))) {
    const at = { line: firstLine + index, column: 1 };
    diagnostics.push(diagnostic('merge-unresolved', file, at));
  }
  if (exceedsMarkdownLimits(text)) {
    diagnostics.push(diagnostic('body-tangled', file, top));
    return asWritten(text);
  }
  const root = fromMarkdown(text);
  const definitions = gatherDefinitions(root);
  return readBlocks(root.children, { file, firstLine, definitions, diagnostics }, 0);
}

function blankFences(lines: readonly string[]): string[] {
  const fenced = fencedLines(lines);
  return lines.map((line, index) => (fenced.has(index) ? '' : line));
}

/** A text as nothing but paragraphs: marks of Markdown are shown as characters. */
function asWritten(text: string): Block[] {
  const paragraphs = text.split(/\n[ \t]*(?:\n[ \t]*)+/).map((paragraph) => paragraph.trim());
  return paragraphs.flatMap((paragraph) =>
    paragraph === '' ? [] : { kind: 'paragraph', children: [{ kind: 'text', text: paragraph }] },
  );
}
