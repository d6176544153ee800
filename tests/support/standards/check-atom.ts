const atom = 'http://www.w3.org/2005/Atom';

/** How often an element may stand in a feed or an entry: [at least, at most]. RFC 4287, sections 4.1.1 and 4.1.2. */
type Occurrences = Readonly<Record<string, readonly [number, number]>>;

const inFeed: Occurrences = {
  id: [1, 1],
  title: [1, 1],
  updated: [1, 1],
  subtitle: [0, 1],
  generator: [0, 1],
  icon: [0, 1],
  logo: [0, 1],
  rights: [0, 1],
  author: [0, Number.POSITIVE_INFINITY],
  contributor: [0, Number.POSITIVE_INFINITY],
  category: [0, Number.POSITIVE_INFINITY],
  link: [0, Number.POSITIVE_INFINITY],
  entry: [0, Number.POSITIVE_INFINITY],
};

const inEntry: Occurrences = {
  id: [1, 1],
  title: [1, 1],
  updated: [1, 1],
  published: [0, 1],
  summary: [0, 1],
  content: [0, 1],
  rights: [0, 1],
  source: [0, 1],
  author: [0, Number.POSITIVE_INFINITY],
  contributor: [0, Number.POSITIVE_INFINITY],
  category: [0, Number.POSITIVE_INFINITY],
  link: [0, Number.POSITIVE_INFINITY],
};

/** RFC 3339, as section 3.3 of RFC 4287 narrows it: `T` and `Z` are capitals. */
export const dateConstruct = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/** What is wrong with a feed by the rules of the Atom Syndication Format (RFC 4287). Needs jsdom. */
export function faultsOfAtom(text: string): string[] {
  const { documentElement: feed } = new DOMParser().parseFromString(text, 'application/xml');
  if (feed.localName !== 'feed' || feed.namespaceURI !== atom) {
    return [`The root is ${feed.outerHTML.slice(0, 300)}`];
  }
  const entries = childrenOf(feed, 'entry');
  const hasAuthor = (element: Element) => childrenOf(element, 'author').length > 0;
  const ids = entries.map((entry) => childrenOf(entry, 'id')[0]?.textContent);
  return [
    ...faultsOfParent(feed, inFeed),
    ...entries.flatMap((entry) => faultsOfParent(entry, inEntry)),
    ...(new Set(ids).size === ids.length ? [] : ['Two entries have the same id (4.1.1)']),
    ...(hasAuthor(feed) || entries.every(hasAuthor) ? [] : ['An entry has no author (4.1.2)']),
    ...(linksOf(feed, 'self').length === 1 ? [] : ['The feed does not link itself (4.1.1)']),
    ...entries.flatMap((entry) =>
      linksOf(entry, 'alternate').length > 0 || childrenOf(entry, 'content').length > 0
        ? []
        : ['An entry has neither content nor an alternate (4.1.2)'],
    ),
  ];
}

function faultsOfParent(parent: Element, occurrences: Occurrences): string[] {
  const counts = Object.entries(occurrences).flatMap(([name, [least, most]]) => {
    const count = childrenOf(parent, name).length;
    return count < least || count > most ? [`${parent.localName} has ${count} ${name}`] : [];
  });
  const alternates = linksOf(parent, 'alternate').map(
    (link) => `${link.getAttribute('type')} ${link.getAttribute('hreflang')}`,
  );
  if (new Set(alternates).size < alternates.length) counts.push('Two alternates of one type');
  return [...counts, ...[...parent.children].flatMap((child) => faultsOf(child, occurrences))];
}

function faultsOf(element: Element, known: Occurrences): string[] {
  const { localName: name, textContent } = element;
  const text = textContent ?? '';
  const fault = (what: string) => [`${name} ${what}: ${element.outerHTML.slice(0, 200)}`];
  if (element.namespaceURI !== atom || !Object.hasOwn(known, name)) return fault('is unknown');
  if (/^(?:updated|published)$/.test(name) && !dateConstruct.test(text)) return fault('is no date');
  if (name === 'id' && !URL.canParse(text)) return fault('is no IRI');
  if (name === 'link' && !URL.canParse(element.getAttribute('href') ?? ''))
    return fault('is wrong');
  if (name === 'category' && !element.getAttribute('term')) return fault('has no term');
  if (name === 'author' && !childrenOf(element, 'name')[0]?.textContent)
    return fault('has no name');
  const isText = /^(?:title|subtitle|summary|content|rights)$/.test(name);
  const type = element.getAttribute('type') ?? 'text';
  if (isText && type !== 'xhtml' && element.children.length > 0) return fault('has children');
  if (name === 'title' && text.trim() === '') return fault('is empty');
  return [];
}

function childrenOf(parent: Element, name: string): Element[] {
  return [...parent.children].filter((child) => child.localName === name);
}

/** A link without `rel` is an alternate. */
function linksOf(parent: Element, rel: string): Element[] {
  return childrenOf(parent, 'link').filter(
    (link) => (link.getAttribute('rel') ?? 'alternate') === rel,
  );
}
