/**
 * Lets React go on where others have changed the page: translators replace texts by elements of their
 * own, and extensions move or remove nodes. React would fail to remove a node that is elsewhere by
 * now, or to insert one before it, and take down the whole page (react/react#11538).
 */
export function bearForeignChanges(): void {
  const { removeChild, insertBefore } = Node.prototype;
  Node.prototype.removeChild = function remove<Child extends Node>(
    this: Node,
    child: Child,
  ): Child {
    if (child.parentNode === this) removeChild.call(this, child);
    // What was moved within the node goes; what is elsewhere now is no longer React's.
    else if (this.contains(child)) child.parentNode?.removeChild(child);
    return child;
  };
  Node.prototype.insertBefore = function insert<Added extends Node>(
    this: Node,
    added: Added,
    before: Node | null,
  ): Added {
    const place = before === null ? null : childOver(this, before);
    insertBefore.call(this, added, place);
    return added;
  };
}

/** The child of a node that is or contains another node; null if the other one is elsewhere. */
function childOver(parent: Node, inner: Node): Node | null {
  let node: Node | null = inner;
  while (node !== null && node.parentNode !== parent) node = node.parentNode;
  return node;
}
