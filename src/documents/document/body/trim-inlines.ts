import type { Inline } from '#dataset/body.ts';

/** Spaces that show nothing at the start of a paragraph, unlike the indentation of Chinese and Japanese. */
const spaces = /^[ \t\n\u00a0\u2007\u202f]+/;

/** What a line or a paragraph holds, without spaces and breaks at its ends and more than two breaks in a row. */
export function trimInlines(inlines: readonly Inline[]): Inline[] {
  const trimmed = trimEnd(trimStart(inlines));
  return trimmed.filter(
    ({ kind }, index) =>
      kind !== 'break' ||
      trimmed[index - 1]?.kind !== 'break' ||
      trimmed[index - 2]?.kind !== 'break',
  );
}

function trimStart(inlines: readonly Inline[]): Inline[] {
  const first = inlines.findIndex((inline) => !isBlank(inline));
  if (first === -1) return [];
  const rest = inlines.slice(first);
  const [start] = rest;
  if (start?.kind === 'text') rest[0] = { kind: 'text', text: start.text.replace(spaces, '') };
  return rest;
}

function trimEnd(inlines: readonly Inline[]): Inline[] {
  const rest = inlines.slice(0, inlines.findLastIndex((inline) => !isBlank(inline)) + 1);
  const end = rest.at(-1);
  if (end?.kind === 'text') rest[rest.length - 1] = { kind: 'text', text: end.text.trimEnd() };
  return rest;
}

function isBlank(inline: Inline): boolean {
  return inline.kind === 'break' || (inline.kind === 'text' && inline.text.trim() === '');
}
