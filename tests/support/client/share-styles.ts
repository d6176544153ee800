const view = document.defaultView;
const computed = view?.getComputedStyle.bind(view);
const known = new Map<string, CSSStyleDeclaration>();

/** What jsdom's own style sheet asks of an element besides its name, where nothing hides it. */
const asked = ['open', 'type'];

/** What may hide an element, or whatever is in it. */
const hiding = ['hidden', 'popover', 'style'];

/**
 * Has jsdom compute the style of elements that are alike once. It goes through its style sheet for each of them, after
 * every change of the document, whenever a test asks for a role or a name: a third of the time of all tests. They have
 * no other style sheet. Which way a text runs is left out: no test asks for that here.
 */
export function shareStyles(): void {
  if (view === null || computed === undefined) return;
  view.getComputedStyle = (element, pseudo) => {
    const isAlone = pseudo != null || element.ownerDocument.styleSheets.length > 0;
    if (isAlone || mayBeHidden(element)) return computed(element, pseudo);
    const key = keyOf(element);
    const style = known.get(key) ?? computed(bareOf(element));
    known.set(key, style);
    return style;
  };
}

function mayBeHidden(element: Element): boolean {
  for (let one: Element | null = element; one !== null; one = one.parentElement) {
    for (const name of hiding) if (one.hasAttribute(name)) return true;
  }
  return false;
}

function keyOf(element: Element): string {
  const given = asked.map((name) => element.getAttribute(name));
  return JSON.stringify([element.namespaceURI, element.localName, ...given]);
}

/** An element like it, which stands nowhere, so that nothing can change its style. */
function bareOf(element: Element): Element {
  const bare = document.createElementNS(element.namespaceURI, element.localName);
  for (const name of asked) {
    const value = element.getAttribute(name);
    if (value !== null) bare.setAttribute(name, value);
  }
  return bare;
}
