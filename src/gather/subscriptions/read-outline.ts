import { readWebAddress } from '#documents/address/web-address.ts';
import { limits as textLimits } from '#documents/limits.ts';
import {
  type DetailsArgument,
  type Diagnostic,
  diagnostic,
  type Position,
  type ProblemCode,
} from '#documents/problems/diagnostics.ts';
import { describeValue, shorten } from '#documents/text/describe-value.ts';
import { repairText } from '#documents/text/repair-text.ts';
import type { Subscription } from '#gather/subscription.ts';
import type { Folder, Outline } from './scan-outlines.ts';

/** Where an outline is, and the list that collects the file's problems. */
export type OutlineContext = { file: string; at: Position; diagnostics: Diagnostic[] };

/** Reads the feed of an outline. Null if it is none, or has no valid address, which is reported. */
export function readOutline(outline: Outline, context: OutlineContext): Subscription | null {
  const { attributes, folders } = outline;
  const written = writtenAddress(attributes);
  if (written === null || [attributes, ...folders].some(isComment)) return null;
  const result = readWebAddress(withHttp(written));
  if (!result.ok) {
    const details = { key: 'xmlUrl', value: shorten(written, 80), reason: result.reason };
    report(context, 'address-left-out', details);
    return null;
  }
  const topics = folders.flatMap((folder) => nameOf(folder) ?? []);
  return {
    address: result.address,
    publisher: nameOf(attributes),
    topics: [...new Set(topics)],
    weight: readWeight(attributes.get('weight'), context),
    alone: readAlone(attributes.get('alone'), context),
    line: context.at.line,
  };
}

/** Old lists have the address in `url`, where newer ones have that of a page or of another list. */
function writtenAddress(attributes: Folder): string | null {
  const address = (attributes.get('xmlurl') ?? '').trim();
  if (address !== '') return address;
  const type = attributes.get('type') ?? '';
  const other = (attributes.get('url') ?? '').trim();
  return other === '' || /^(?:link|include)$/i.test(type) ? null : other;
}

/** An outline that is commented out, with all in it: http://opml.org/spec2.opml#1629043127000 */
function isComment(outline: Folder): boolean {
  return outline.get('iscomment') === 'true';
}

/** `feed:` stands before an address, or in place of its scheme. */
function withHttp(address: string): string {
  const rest = address.replace(/^feed:(?:\/\/)?/i, '');
  return rest === address || /^https?:/i.test(rest) ? rest : `http://${rest}`;
}

function nameOf(outline: Folder): string | null {
  for (const key of ['text', 'title']) {
    const name = repairText((outline.get(key) ?? '').slice(0, textLimits.texts.name)).text;
    if (name !== '') return name;
  }
  return null;
}

function readWeight(text: string | undefined, context: OutlineContext): number {
  if (text === undefined) return 1;
  const weight = /^\s*\d{1,4}(?:\.\d{1,4})?\s*$/.test(text) ? Number(text) : null;
  if (weight !== null) return weight;
  reportValue('weight', text, 'a number such as 2 or 0.5', context);
  return 1;
}

function readAlone(text: string | undefined, context: OutlineContext): boolean {
  if (text === undefined) return false;
  const word = text.trim().toLowerCase();
  if (['yes', 'true', 'no', 'false'].includes(word)) return word === 'yes' || word === 'true';
  reportValue('alone', text, '`yes` or `no`', context);
  return false;
}

function reportValue(key: string, text: string, expected: string, context: OutlineContext): void {
  report(context, 'value-wrong', { key, found: describeValue(text), expected });
}

function report<Code extends ProblemCode>(
  { file, at, diagnostics }: OutlineContext,
  code: Code,
  ...details: DetailsArgument<Code>
): void {
  diagnostics.push(diagnostic(code, file, at, ...details));
}
