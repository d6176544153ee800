/** A text that may be read. It begins with its root element, and ends after the last item that is read. */
export type ReadableFeed = {
  format: 'rss' | 'atom' | 'rdf' | 'json';
  text: string;
  isCut: boolean;
};

export type PreparedFeed = ReadableFeed | { format: null; fault: string };

/** How far the root element may be from the beginning, behind errors of scripts and a DOCTYPE. */
const furthest = 50_000;

/**
 * Finds out what a text is, and leaves out what costs time or leads astray: all before its root element
 * (so no entity that it declares is ever expanded) and behind its last item that is read.
 */
export function prepareFeed(text: string, mostItems: number): PreparedFeed {
  const start = text.slice(0, furthest);
  if (start.trim() === '') return { format: null, fault: 'is empty' };
  if (/^\s*\{/.test(start)) return { format: 'json', text, isCut: false };
  const head = blankComments(start);
  const root = /<(?:[a-z][\w.-]{0,20}:)?(rss|feed|rdf)(?=[\s>])/i.exec(head);
  if (root === null) {
    const isPage = /<(?:!doctype )?html[\s>]/i.test(head);
    const fault = isPage
      ? 'is a web page, not a feed'
      : 'is neither RSS, nor Atom, nor a JSON Feed';
    return { format: null, fault };
  }
  const name = (root[1] ?? '').toLowerCase();
  const format = name === 'feed' ? 'atom' : name === 'rdf' ? 'rdf' : 'rss';
  const end = endOfItems(text, mostItems);
  const whole = text.slice(root.index, end ?? undefined);
  return { format, text: decodeBase64Texts(whole), isCut: end !== null };
}

/** Puts spaces in place of comments, so that what is behind them stays where it is. */
function blankComments(text: string): string {
  let blanked = text;
  for (let from = text.indexOf('<!--'); from !== -1; from = blanked.indexOf('<!--', from)) {
    const end = blanked.indexOf('-->', from);
    if (end === -1) break;
    const comment = end + 3 - from;
    blanked = blanked.slice(0, from) + ' '.repeat(comment) + blanked.slice(end + 3);
  }
  return blanked;
}

/** Where the last item ends that is read; null if the text has no more than these. */
function endOfItems(text: string, mostItems: number): number | null {
  const ending = /<\/(?:[a-z][\w.-]{0,20}:)?(?:item|entry)[\s>]/gi;
  let end: number | null = null;
  let count = 0;
  for (const found of text.matchAll(ending)) {
    count += 1;
    if (count === mostItems) end = found.index + found[0].length;
    if (count > mostItems) return end;
  }
  return null;
}

const base64Mode = /\smode\s{0,9}=\s{0,9}(?:"base64"|'base64')/i;

/** Texts of Atom 0.3 may be in Base64: https://datatracker.ietf.org/doc/html/draft-ietf-atompub-format-00 */
function decodeBase64Texts(text: string): string {
  if (!base64Mode.test(text)) return text;
  return text.replace(
    /(<(?:title|tagline|summary|content|info|copyright)\s[^<>]{0,500}>)([A-Za-z\d+/=\s]+)(?=<)/gi,
    (found, tag: string, coded: string) => {
      if (!base64Mode.test(tag)) return found;
      const decoded = Buffer.from(coded, 'base64').toString();
      return tag + decoded.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    },
  );
}
