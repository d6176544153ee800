import { describeChange, describeRepairs, lostLetters } from '#documents/document/read-text.ts';
import { removeDirections } from '#documents/text/remove-controls.ts';
import { repairProse, repairText } from '#documents/text/repair-text.ts';
import { type BodyContext, type Placed, reportAt } from './body-context.ts';

/** A passage of a body as it is shown. Repairs and lost letters are reported. */
export function readProse(text: string, node: Placed, context: BodyContext): string {
  const escaped = /\\[&<]/.test(sourceOf(node, context));
  return reported(text, repairProse(text, escaped), node, context);
}

/** The caption of a picture in a body: one line. */
export function readCaption(text: string, node: Placed, context: BodyContext): string {
  return reported(text, repairText(text), node, context);
}

/**
 * Code is kept to the letter, but for characters that would turn it and the words around it round: it is
 * shown as it works (https://trojansource.codes).
 */
export function readCode(text: string, node: Placed, context: BodyContext): string {
  const plain = removeDirections(text);
  const repairs = plain === text ? [] : ['control-characters'];
  return reported(text, { text: plain, repairs }, node, context);
}

/** A piece of a body as it is written. */
function sourceOf({ position }: Placed, { markdown }: BodyContext): string {
  return markdown.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}

function reported(
  before: string,
  { text, repairs }: { text: string; repairs: readonly string[] },
  node: Placed,
  context: BodyContext,
): string {
  if (repairs.length > 0) {
    const change = describeChange(before, text);
    const details = { key: 'The text', repairs: describeRepairs(repairs), ...change };
    reportAt(context, node, 0, 'text-repaired', details);
  }
  const passage = lostLetters(text);
  if (passage !== null) {
    const source = sourceOf(node, context);
    const linesBelow =
      source.slice(0, Math.max(0, source.indexOf('\ufffd'))).split('\n').length - 1;
    reportAt(context, node, linesBelow, 'letters-lost', { key: 'the text', passage });
  }
  return text;
}
