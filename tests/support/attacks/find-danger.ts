/**
 * What could run code in documents, or lead out of the site unseen: the document that is open, where
 * `addresses` is empty, else those at the addresses. It runs in a page, and may use nothing from outside.
 */
export async function findDanger(addresses: readonly string[]): Promise<string[]> {
  const allowed = new Set(
    'a article aside b bdi blockquote body br button circle code dd details dialog div dl dt em fieldset figcaption figure font footer form g h1 h2 h3 h4 head header hr html img input label legend li line link main mark meta nav ol option p path pre rect script search section select small span strong sub summary sup svg table tbody td text th thead time title tr ul wbr'.split(
      ' ',
    ),
  );
  const found: string[] = [];
  /** Programs read it, and follow its addresses. */
  const dangerInLinkedData = (text: string): string[] => {
    try {
      const told: string[] = [];
      JSON.parse(text, (key, value) => {
        const isAddress = /^(url|item|@id|image)$/.test(key) && typeof value === 'string';
        if (isAddress && !/^https?:$/.test(new URL(value).protocol)) told.push(`leads to ${value}`);
        return value;
      });
      return told;
    } catch {
      return ['broken linked data'];
    }
  };
  const inspect = (root: Document, where: string) => {
    const report = (element: Element, what: string) =>
      found.push(`${where}: ${what}: ${element.outerHTML.slice(0, 200)}`);
    for (const element of root.querySelectorAll('*')) {
      const name = element.localName;
      const isPlayer =
        name === 'iframe' &&
        /^https:\/\/www\.youtube-nocookie\.com\/embed\/[\w-]{11}\?[\w=&]+$/.test(
          element.getAttribute('src') ?? '',
        );
      // The page for frames has these two, and in files, what is in them is looked at, too.
      const isOfFrame =
        where.endsWith('/embed/index.html') &&
        (name === 'noscript' || element.outerHTML === '<base target="_blank">');
      if (!allowed.has(name) && !isPlayer && !isOfFrame)
        report(element, 'an element that no page needs');
      for (const { name: attribute, value } of element.attributes) {
        if (
          /^on|^(style|srcdoc|action|formaction|background|ping|srcset|http-equiv)$/.test(attribute)
        ) {
          report(element, `an attribute ${attribute}`);
        }
        if (!/^(href|src|xlink:href|data|poster)$/.test(attribute)) continue;
        const { protocol, origin } = new URL(value, location.href);
        if (!/^https?:$/.test(protocol)) report(element, `an address with ${protocol}`);
        const isPicture = element.getAttribute('as') === 'image';
        const isCanonical = element.getAttribute('rel') === 'canonical';
        const isCode = name === 'script' || (name === 'link' && !isPicture && !isCanonical);
        if (isCode && origin !== location.origin) report(element, 'a foreign file');
      }
      const isInline = name === 'script' && !element.hasAttribute('src');
      const type = element.getAttribute('type');
      if (isInline && type === 'application/ld+json') {
        for (const danger of dangerInLinkedData(element.textContent)) report(element, danger);
      } else if (isInline && type !== 'application/json') report(element, 'a script');
    }
    const state = root.getElementById('lede-state')?.textContent ?? '';
    try {
      if (state !== '') JSON.parse(state);
    } catch {
      found.push(`${where}: its state is broken`);
    }
  };
  if (addresses.length === 0) inspect(document, location.pathname);
  for (const address of addresses) {
    const response = await fetch(address);
    inspect(new DOMParser().parseFromString(await response.text(), 'text/html'), address);
  }
  return found;
}
