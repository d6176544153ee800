import type { Definition, Nodes } from 'mdast';

/** The definitions that links refer to, by identifier. The first of several with one name counts. */
export function gatherDefinitions(root: Nodes): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  for (const node of walk(root)) {
    if (node.type === 'definition' && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, node);
    }
  }
  return definitions;
}

/** The text inside a node, without raw HTML. */
export function textOf(root: Nodes): string {
  const words: string[] = [];
  for (const node of walk(root)) {
    if ('value' in node && node.type !== 'html') words.push(node.value);
    else if (node.type === 'break' || node.type === 'paragraph') words.push(' ');
  }
  return words.join('').trim();
}

/** A node and all its descendants in document order, at any depth: without recursion. */
function* walk(root: Nodes): Generator<Nodes> {
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    if (!('children' in node)) continue;
    for (const child of node.children.toReversed()) waiting.push(child);
  }
}
