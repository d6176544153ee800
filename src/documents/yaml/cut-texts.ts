import { isAlias, isPair, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Position } from '#documents/problems/diagnostics.ts';

/** A part of a text that YAML takes for something else. `reason` completes "… is not shown: …". */
export type CutText = Position & { lost: string; reason: string };

/** A sign that YAML may take for the beginning of a comment, an anchor or a tag. */
const suspicious = /[ \t](?:#|[&!])/;

/**
 * Finds unquoted texts of which valid YAML leaves a part out: behind ` #`, and a first word with `&` or
 * `!`. An anchor that an alias names is one. `isText` says which keys have texts as their values, or lists
 * of texts.
 */
export function findCutTexts(yaml: string, isText: (key: string) => boolean): CutText[] {
  if (!suspicious.test(yaml)) return [];
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter: lines,
    schema: 'failsafe',
    logLevel: 'silent',
    // Looking for duplicate keys takes quadratic time.
    uniqueKeys: false,
  });
  const named = new Set<string>();
  visit(document, { Alias: (_, alias) => void named.add(alias.source) });
  const found: CutText[] = [];
  visit(document, {
    Scalar(role, node, ancestors) {
      if (role === 'key' || node.type !== 'PLAIN' || !isText(keyAbove(ancestors))) return;
      const cut = cutOf(yaml, node, named);
      if (cut === null) return;
      const { line, col } = lines.linePos(cut.offset);
      found.push({ line, column: col, lost: cut.lost, reason: cut.reason });
    },
  });
  return found;
}

/** The key whose value a node is, or is in as an entry of a list. */
function keyAbove(ancestors: readonly unknown[]): string {
  const pair = ancestors.findLast((node) => isPair(node));
  return isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : '';
}

type Cut = { offset: number; lost: string; reason: string };

function cutOf(yaml: string, node: Node, named: ReadonlySet<string>): Cut | null {
  if (!isScalar(node) || isAlias(node) || !node.range) return null;
  const [start, end] = node.range;
  if (node.anchor !== undefined && !named.has(node.anchor)) {
    const lost = `&${node.anchor}`;
    const offset = yaml.lastIndexOf(lost, start);
    return { offset, lost, reason: 'in YAML, `&` and a word give the value behind them a name' };
  }
  if (node.tag === '!') {
    const offset = yaml.lastIndexOf('!', start);
    return { offset, lost: '!', reason: 'in YAML, `!` says of which kind a value is' };
  }
  const [rest = ''] = yaml.slice(end).split('\n', 1);
  const comment = rest.trimStart();
  // `excerpt: # to be written` is a comment; `- #Ships` was meant as a text.
  const isMeant = start === end ? /^#[^\s#]/.test(comment) : comment.startsWith('#');
  if (!isMeant) return null;
  const offset = end + rest.length - comment.length;
  return { offset, lost: comment.trimEnd(), reason: 'in YAML, ` #` begins a comment' };
}
