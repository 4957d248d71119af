/**
 * Lets React go on where a translator or another extension has put nodes of its own in the place of texts below `root`: React
 * holds on to the texts, and would fail at the next change beside one (https://github.com/facebook/react/issues/11538).
 * A text that changes, or that a neighbour is put beside, is put back first; what is not there to be removed is not removed.
 */
export function outliveTranslators(root: Node): void {
  const replacements = new WeakMap<Node, ChildNode[]>();
  const replacing = new WeakSet<Node>();

  const putBack = (text: Node) => {
    const [first, ...others] = replacements.get(text) ?? [];
    replacements.delete(text);
    if (text.parentNode || !first?.parentNode) return;
    first.parentNode.replaceChild(text, first);
    for (const other of others) other.remove();
  };

  const changes = new MutationObserver((records) => {
    for (const { target } of records) putBack(target);
  });

  new MutationObserver((records) => {
    const added = new Set(records.flatMap((record) => [...record.addedNodes]));
    for (const record of records) {
      for (const text of record.removedNodes) {
        if (text.nodeName !== '#text' || text.parentNode) continue;
        const nodes = replacementOf(record, (node) => added.has(node) && !replacing.has(node));
        for (const node of nodes) replacing.add(node);
        replacements.set(text, nodes);
        changes.observe(text, { characterData: true });
      }
    }
  }).observe(root, { childList: true, subtree: true });

  /** The child of `parent` that is this node or stands around it, or null. */
  const childWith = (parent: Node, node: Node | null): Node | null => {
    if (node && !node.parentNode) putBack(node);
    let child = node;
    while (child && child.parentNode !== parent) child = child.parentNode;
    return child;
  };

  const { insertBefore, removeChild } = Node.prototype;
  Node.prototype.insertBefore = function <Child extends Node>(this: Node, node: Child, before: Node | null) {
    return insertBefore.call(this, node, childWith(this, before)) as Child;
  };
  Node.prototype.removeChild = function <Child extends Node>(this: Node, node: Child) {
    const child = childWith(this, node);
    if (child) removeChild.call(this, child);
    return node;
  };
}

/** What came in the place of what a record tells was removed: in the same step, or put beside it just before. */
function replacementOf(record: MutationRecord, isNew: (node: Node) => boolean): ChildNode[] {
  if (record.addedNodes.length > 0) return [...record.addedNodes] as ChildNode[];
  const beside = [record.previousSibling, record.nextSibling].find((node) => node && isNew(node));
  return beside ? [beside as ChildNode] : [];
}
