// Long for one file: all of it reads one kind of list.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPath, locateDiagnostic } from '#documents/problems/diagnostics.ts';
import type { Subscription } from '#gather/subscription.ts';
import { readSubscriptions } from '#gather/subscriptions/read-subscriptions.ts';

type Read = { subscriptions: Subscription[]; problems: string[] };

/** Reads a list, and tells its problems as `line:column code message`. */
function read(text: string | Uint8Array): Read {
  const { subscriptions, diagnostics } = readSubscriptions(Buffer.from(text), 'feeds.opml');
  const problems = diagnostics.map((found) => {
    const { line, column, code, message } = locateDiagnostic(
      found,
      isPath(found.at) ? { line: 0, column: 0 } : found.at,
      '',
    );
    return `${line}:${column} ${code} ${message}`;
  });
  return { subscriptions, problems };
}

function opml(...outlines: readonly string[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<opml version="2.0">\n<body>\n${outlines.join('\n')}\n</body>\n</opml>`;
}

const harbour = '<outline text="Harbour Post" xmlUrl="https://harbourpost.example/feed"/>';

describe('A list of subscriptions', () => {
  it('has each feed with its publisher, topics, weight and line', () => {
    const { subscriptions, problems } = read(
      opml(
        '<outline text="News">',
        '<outline text="The Harbour">',
        '<outline type="rss" text="Harbour Post" title="Other" weight="2.5" alone="yes" xmlUrl="https://harbourpost.example/feed"/>',
        '</outline></outline>',
        '<outline title="City Desk" xmlUrl="https://citydesk.example/rss"/>',
        '<outline xmlUrl="https://nameless.example/rss" alone="no"/>',
      ),
    );

    expect(problems).toEqual([]);
    expect(subscriptions).toEqual([
      {
        address: 'https://harbourpost.example/feed',
        publisher: 'Harbour Post',
        topics: ['News', 'The Harbour'],
        weight: 2.5,
        alone: true,
        line: 6,
      },
      {
        address: 'https://citydesk.example/rss',
        publisher: 'City Desk',
        topics: [],
        weight: 1,
        alone: false,
        line: 8,
      },
      {
        address: 'https://nameless.example/rss',
        publisher: null,
        topics: [],
        weight: 1,
        alone: false,
        line: 9,
      },
    ]);
  });

  it.each([
    ['xmlurl="https://a.example/feed"', 'https://a.example/feed'],
    ['XMLURL="https://a.example/feed"', 'https://a.example/feed'],
    ['url="https://a.example/feed"', 'https://a.example/feed'],
    ['type="rss" url="https://a.example/feed"', 'https://a.example/feed'],
    ['xmlUrl="feed://a.example/feed"', 'http://a.example/feed'],
    ['xmlUrl="feed:https://a.example/feed"', 'https://a.example/feed'],
    ['xmlUrl="feed://https://a.example/feed"', 'https://a.example/feed'],
    ['xmlUrl=" https://a.example/feed?a=1&amp;b=2 "', 'https://a.example/feed?a=1&b=2'],
    ["xmlUrl='https://a.example/feed?a=1&b=2'", 'https://a.example/feed?a=1&b=2'],
  ])('may give an address as %s', (attribute, address) => {
    const { subscriptions, problems } = read(opml(`<outline ${attribute}/>`));

    expect(subscriptions.map((each) => each.address)).toEqual([address]);
    expect(problems).toEqual([]);
  });

  it.each([
    ['links to pages', '<outline type="link" url="https://a.example/"/>'],
    ['other lists', '<outline type="include" url="https://a.example/list.opml"/>'],
    [
      'what is commented out',
      '<outline text="Off" isComment="true"><outline xmlUrl="https://a.example/feed"/></outline>',
    ],
    ['what is in an XML comment', '<!-- <outline xmlUrl="https://a.example/feed"/> -->'],
  ])('leaves out %s', (_what, outline) => {
    expect(read(opml(outline)).subscriptions).toEqual([]);
  });

  it('has a feed once that is in two folders, with the topics of both', () => {
    const { subscriptions, problems } = read(
      opml(
        '<outline text="News">',
        harbour,
        '</outline><outline text="Sea">',
        '<outline xmlUrl="http://harbourpost.example/feed/"/>',
        '</outline>',
      ),
    );

    expect(subscriptions.map(({ topics }) => topics)).toEqual([['News', 'Sea']]);
    expect(problems).toEqual([
      '7:1 subscription-twice The feed is also on line 5, so it is fetched only once, with the topics of both.',
    ]);
  });

  it.each([
    ['javascript:alert(1)', 'does not begin with http:// or https://'],
    ['file:///etc/passwd', 'does not begin with http:// or https://'],
    ['https://', 'is not a valid address'],
  ])('leaves out the address %s, and says so', (address, reason) => {
    const { subscriptions, problems } = read(opml(`<outline xmlUrl="${address}"/>`, harbour));

    expect(subscriptions.map(({ line }) => line)).toEqual([5]);
    expect(problems).toEqual([
      `4:1 address-left-out xmlUrl is "${address}", which ${reason}. It was ignored.`,
    ]);
  });

  it('says which weight or `alone` it does not understand, and goes by the default', () => {
    const { subscriptions, problems } = read(
      opml('<outline xmlUrl="https://a.example/feed" weight="-1" alone="perhaps"/>'),
    );

    expect(subscriptions).toMatchObject([{ weight: 1, alone: false }]);
    expect(problems).toEqual([
      '4:1 value-wrong weight is "-1", but should be a number such as 2 or 0.5. It was ignored.',
      '4:1 value-wrong alone is "perhaps", but should be `yes` or `no`. It was ignored.',
    ]);
  });

  it('keeps the names of other scripts, repaired, in any encoding', () => {
    const list = opml(
      '<outline text="Caf&amp;eacute; Kr&#252;ger" xmlUrl="https://a.example/feed"/>',
    );
    const latin = list
      .replace('utf-8', 'iso-8859-1')
      .replace('Harbour', 'Hafen')
      .replace('Kr&#252;ger', 'Krüger');

    expect(read(list).subscriptions).toMatchObject([{ publisher: 'Café Krüger' }]);
    expect(read(Buffer.from(latin, 'latin1')).subscriptions).toMatchObject([
      { publisher: 'Café Krüger' },
    ]);
    expect(read(Buffer.from(`\ufeff${list}`, 'utf16le')).subscriptions).toMatchObject([
      { publisher: 'Café Krüger' },
    ]);
  });
});

describe('A broken list of subscriptions', () => {
  const feed = 'xmlUrl="https://a.example/feed"';

  it.each([
    [
      'a quotation mark in a value',
      `text="Say "hello" now" ${feed}`,
      'near `.*`, a quotation mark',
      2,
    ],
    ['a value that is not closed', `text="A ${feed}`, 'near `.*`, a quotation mark', 1],
    ['an address that is not closed', 'xmlUrl="https://a.example/feed', 'the value of `xmlurl`', 1],
    ['a value without quotation marks', `text=A ${feed}`, 'near `text`, a quotation mark', 2],
  ])('with %s is read as far as possible, and its line told', (_fault, inside, reason, count) => {
    const other = harbour.replace('Harbour Post', 'Other').replace('post', 'other');
    const { subscriptions, problems } = read(opml(`<outline ${inside}/>`, other, harbour));

    expect(problems).toEqual([
      expect.stringMatching(`^4:[0-9]+ subscriptions-broken The XML is broken here: ${reason}`),
    ]);
    expect(subscriptions).toHaveLength(count + (reason.includes('xmlurl') ? 0 : 1));
    expect(subscriptions.at(-1)?.publisher).toBe('Harbour Post');
  });

  it('with a folder that is not closed says so where it begins', () => {
    const { subscriptions, problems } = read(opml('<outline text="A">', harbour));

    expect(problems).toEqual([expect.stringMatching('^4:1 subscriptions-broken .*not closed')]);
    expect(subscriptions).toMatchObject([{ topics: ['A'] }]);
  });

  it.each([
    [
      'in a tag',
      '<opml><body>\n<outline xmlUrl="https://a.example/feed"/>\n<outline xmlUrl="https://b',
      '3:1',
    ],
    ['behind a tag', '<opml><body>\n<outline xmlUrl="https://a.example/feed"/>\n', '1:7'],
  ])('that ends %s still has what comes before', (_where, text, place) => {
    const { subscriptions, problems } = read(text);

    expect(subscriptions).toHaveLength(1);
    expect(problems.map((problem) => problem.split(' ', 2).join(' '))).toContain(
      `${place} subscriptions-broken`,
    );
  });

  it.each([
    ['', 'the file is empty'],
    [' \n', 'the file is empty'],
    ['<html><body>Not found</body></html>', 'the file is not OPML'],
    ['title: Lede', 'the file is not OPML'],
    [opml(), 'the file contains no outlines'],
  ])('%j says what it lacks', (text, reason) => {
    expect(read(text)).toEqual({
      subscriptions: [],
      problems: [`1:1 subscriptions-unreadable The subscriptions could not be read: ${reason}.`],
    });
  });

  it('expands no entity of its DOCTYPE', () => {
    const bomb = '<!DOCTYPE opml [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>';
    const { subscriptions } = read(
      bomb + opml('<outline text="&b;" xmlUrl="https://a.example/feed"/>'),
    );

    expect(subscriptions).toMatchObject([{ publisher: '&b;' }]);
  });

  it('of 100,000 outlines is cut, and says so', () => {
    const outlines = Array.from(
      { length: 100_000 },
      (_, index) => `<outline xmlUrl="https://a.example/${index}"/>`,
    );
    const { subscriptions, problems } = read(opml(...outlines));

    expect(subscriptions).toHaveLength(10_000);
    expect(problems).toEqual([
      '1:1 too-many The list has 100000 entries; only the first 10000 were used.',
    ]);
  });

  it('that is nested without end is read so deep, and says so', () => {
    const { subscriptions, problems } = read(
      opml(harbour, '<outline text="A">'.repeat(100_000), harbour),
    );

    expect(subscriptions).toHaveLength(1);
    expect(problems).toEqual([expect.stringMatching('nested more than 200 deep')]);
  });

  it('of whatever text or bytes ends with subscriptions and problems', () => {
    const pieces = fc.constantFrom(
      '<opml>',
      '<body>',
      '<outline ',
      'text="',
      'xmlUrl="https://a.example/',
      '"',
      "'",
      '/>',
      '>',
      '</outline>',
      '<!--',
      '-->',
      '<![CDATA[',
      '&b;',
      '<!DOCTYPE ',
      '\n',
      '\u0000',
      'é',
      'weight="',
      '<?',
    );
    const texts = fc
      .array(fc.oneof(pieces, fc.string()), { maxLength: 60 })
      .map((each) => each.join(''));
    fc.assert(
      fc.property(fc.oneof(texts, fc.uint8Array()), (list) => {
        for (const { address } of read(list).subscriptions) expect(address).toMatch(/^https?:\/\//);
      }),
    );
  });
});
