import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block } from '#dataset/body.ts';
import { withholdFrontMatter } from '#documents/document/opening/cut-front-matter.ts';
import { fencedLines } from '#documents/document/opening/document-lines.ts';
import type { Body } from '#documents/document/opening/front-matter.ts';
import type { ParseContext } from '#documents/document/parse-context.ts';
import { limits } from '#documents/limits.ts';
import { diagnostic } from '#documents/problems/diagnostics.ts';
import { findConflictMarkers } from '#documents/text/conflict-markers.ts';
import type { BodyContext } from './body-context.ts';
import { readProse } from './body-texts.ts';
import { markdownReferences } from './decode-markdown-references.ts';
import { exceedsMarkdownLimits } from './markdown-limits.ts';
import { readBlocks } from './read-markdown.ts';
import { trimInlines } from './trim-inlines.ts';
import { gatherDefinitions } from './walk-markdown.ts';

/**
 * Reads a story's Markdown (https://spec.commonmark.org) as the tree that pages render. Of raw HTML
 * only words stay; links and pictures without a web address become their text. Both are reported.
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
  const text = cutText(own);
  if (markdown.length > limits.bodyCharacters) {
    const details = { count: String(markdown.length), limit: String(limits.bodyCharacters) };
    diagnostics.push(diagnostic('text-too-long', file, top, { key: 'The text', ...details }));
  }
  for (const index of findConflictMarkers(blankFences(text.split('\n')))) {
    const at = { line: firstLine + index, column: 1 };
    diagnostics.push(diagnostic('merge-unresolved', file, at));
  }
  const context = { file, firstLine, markdown: text, definitions: new Map(), diagnostics };
  if (exceedsMarkdownLimits(text)) {
    diagnostics.push(diagnostic('body-tangled', file, top));
    return asWritten(context);
  }
  const root = fromMarkdown(text, { mdastExtensions: [markdownReferences] });
  return readBlocks(root.children, { ...context, definitions: gatherDefinitions(root) }, 0);
}

/** As much of a text as is shown, without half a character at its end, and without null characters. */
function cutText(markdown: string): string {
  const text = markdown.slice(0, limits.bodyCharacters).replace(/[\ud800-\udbff]$/, '');
  return text.replaceAll('\0', '').toWellFormed();
}

function blankFences(lines: readonly string[]): string[] {
  const fenced = fencedLines(lines);
  return lines.map((line, index) => (fenced.has(index) ? '' : line));
}

/** A text as nothing but paragraphs: marks of Markdown are shown as characters. */
function asWritten(context: BodyContext): Block[] {
  const paragraphs = context.markdown.split(/\n[ \t]*(?:\n[ \t]*)+/);
  return paragraphs.flatMap((paragraph) => {
    const text = readProse(paragraph, {}, context);
    const children = trimInlines([{ kind: 'text', text }]);
    return children.length === 0 ? [] : { kind: 'paragraph', children };
  });
}
