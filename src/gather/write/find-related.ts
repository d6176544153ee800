import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { usualStyle, type YamlStyle } from './print-yaml.ts';

/** Where entries of coverage can be added to front matter: offsets in it, which count from 0. */
export type RelatedPlace =
  /** On lines of their own, before the line that begins at `at`; what stands between `cut` is taken out. */
  | { kind: 'lines'; at: number; column: number; style: YamlStyle; key: boolean; cut: Cut | null }
  /** Within brackets, at `at`; `gap` separates them from what stands before. */
  | { kind: 'inline'; at: number; gap: string; isFirst: boolean }
  /** Completes "… was left as it is: …". */
  | { kind: 'nowhere'; reason: string };

type Cut = { from: number; to: number };

/** Finds the place behind the last entry of `related`; of a list that isn't there, its place. */
export function findRelated(yaml: string): RelatedPlace {
  const { contents } = parseDocument(yaml, {
    schema: 'failsafe',
    logLevel: 'silent',
    // Looking for duplicate keys takes quadratic time.
    uniqueKeys: false,
  });
  if (!isMap(contents) || contents.flow === true) {
    return { kind: 'nowhere', reason: 'its front matter is written in braces' };
  }
  const keyColumn = indentAt(yaml, contents.range?.[0] ?? 0);
  const related = contents.items.find(({ key }) => isScalar(key) && key.value === 'related');
  if (related === undefined) {
    const style = { ...usualStyle, dash: dashOfLists(yaml, contents, keyColumn) };
    return { kind: 'lines', at: yaml.length, column: keyColumn, style, key: true, cut: null };
  }
  return placeIn(yaml, related, contents, keyColumn);
}

function placeIn(yaml: string, related: Pair, all: YAMLMap, keyColumn: number): RelatedPlace {
  const { value } = related;
  if (isSeq(value) && value.items.length > 0) {
    return value.flow === true ? behindInline(yaml, value) : behindLines(yaml, value, keyColumn);
  }
  const [from = 0, to = from] = rangeOf(value);
  if (isSeq(value) && yaml.slice(from + 1, to - 1).trim() !== '') {
    return { kind: 'inline', at: from + 1, gap: '', isFirst: true };
  }
  if (!isSeq(value) && !(isScalar(value) && /^(?:~|null|)$/i.test(yaml.slice(from, to)))) {
    return { kind: 'nowhere', reason: 'its `related` is not a list of its own' };
  }
  const dash = dashOfLists(yaml, all, keyColumn);
  const cut = { from: yaml.slice(0, from).trimEnd().length, to };
  return {
    kind: 'lines',
    at: behindComments(yaml, to, keyColumn),
    column: keyColumn + dash,
    style: { ...usualStyle, dash },
    key: false,
    cut: from === to ? null : cut,
  };
}

function behindInline(yaml: string, list: YAMLSeq): RelatedPlace {
  const [start = 0, end = start] = rangeOf(list.items.at(-1));
  const before = yaml.slice(yaml.lastIndexOf('\n', start - 1) + 1, start);
  const isOnOwnLine = before.trim() === '' && yaml.slice(0, start).includes('\n');
  return { kind: 'inline', at: end, gap: isOnOwnLine ? `\n${before}` : ' ', isFirst: false };
}

function behindLines(yaml: string, list: YAMLSeq, keyColumn: number): RelatedPlace {
  const column = columnAt(yaml, list.range?.[0] ?? 0);
  const last = list.items.at(-1);
  const entry =
    isMap(last) && last.flow !== true ? columnAt(yaml, rangeOf(last)[0] ?? 0) - column : 2;
  const style = { dash: column - keyColumn, entry, group: groupOf(yaml, last) };
  const at = behindComments(yaml, endOf(last) ?? 0, keyColumn);
  return { kind: 'lines', at, column, style, key: false, cut: null };
}

/** How far an entry's groups are indented. */
function groupOf(yaml: string, entry: unknown): number {
  if (!isMap(entry)) return usualStyle.group;
  const own = columnAt(yaml, entry.range?.[0] ?? 0);
  const group = entry.items.map(({ value }) => value).find((value) => isMap(value) && !value.flow);
  return isMap(group) ? columnAt(yaml, group.range?.[0] ?? 0) - own : usualStyle.group;
}

/** How far the document indents the dashes of its other lists. */
function dashOfLists(yaml: string, all: YAMLMap, keyColumn: number): number {
  const list = all.items
    .map(({ value }) => value)
    .find((value) => isSeq(value) && !value.flow && value.items.length > 0);
  return isSeq(list) ? columnAt(yaml, list.range?.[0] ?? 0) - keyColumn : usualStyle.dash;
}

/** The start of the line behind the one with the end of a value, and behind comments that belong to it. */
function behindComments(yaml: string, end: number, keyColumn: number): number {
  let behind = nextLine(yaml, Math.max(0, end - 1));
  for (let at = behind; at < yaml.length; at = nextLine(yaml, at)) {
    const line = yaml.slice(at, nextLine(yaml, at));
    const column = line.search(/\S/);
    if (column === -1) continue;
    if (line[column] !== '#' || column <= keyColumn) break;
    behind = nextLine(yaml, at);
  }
  return behind;
}

function nextLine(yaml: string, offset: number): number {
  const end = yaml.indexOf('\n', offset);
  return end === -1 ? yaml.length : end + 1;
}

/** The end of the last value within a node: lists and groups themselves may run on over blank lines. */
function endOf(node: unknown): number | undefined {
  if (isPair(node)) return endOf(node.value) ?? endOf(node.key);
  if ((isMap(node) || isSeq(node)) && node.flow !== true && node.items.length > 0) {
    return endOf(node.items.at(-1));
  }
  return rangeOf(node)[1];
}

function rangeOf(node: unknown): readonly number[] {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
  return Array.isArray(range) ? range : [];
}

function columnAt(yaml: string, offset: number): number {
  return offset - (yaml.lastIndexOf('\n', offset - 1) + 1);
}

function indentAt(yaml: string, offset: number): number {
  const start = yaml.lastIndexOf('\n', offset - 1) + 1;
  return yaml.slice(start).search(/[^ ]/);
}
