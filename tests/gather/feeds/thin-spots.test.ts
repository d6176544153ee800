import { describe, expect, it } from 'vitest';
import {
  atom,
  entry,
  item,
  readFeed,
  readOnlyItem,
  rss,
} from '#tests/support/gathering/feed-text.ts';

describe('A relative address', () => {
  it('is relative to the home page in RSS, and to the feed in Atom', () => {
    expect(readOnlyItem(rss('<item><title>A</title><link>a.html</link></item>')).link).toBe(
      'https://harbourpost.example/a.html',
    );
    expect(readOnlyItem(atom('<entry><title>A</title><link href="a.html"/></entry>')).link).toBe(
      'https://harbourpost.example/news/a.html',
    );
  });

  it('is relative to the base that it stands in', () => {
    const feed = atom(
      '<entry xml:base="2024/"><title>A</title><link href="a.html"/></entry>',
    ).replace('<feed ', '<feed xml:base="https://base.example/blog/" ');

    expect(readOnlyItem(feed).link).toBe('https://base.example/blog/2024/a.html');
  });

  it('of a picture is relative to the base of the text', () => {
    const content =
      '<content type="html" xml:base="https://base.example/b/">&lt;img src="a.jpg"&gt;</content>';

    expect(readOnlyItem(atom(entry(content))).pictures).toMatchObject([
      { address: 'https://base.example/b/a.jpg' },
    ]);
  });

  it('of a script stays one, for whoever checks it', () => {
    const feed = rss('<item><title>A</title><link>javascript:alert(1)</link></item>');

    expect(readOnlyItem(feed).link).toBe('javascript:alert(1)');
  });
});

describe('A headline', () => {
  it.each([
    ['&lt;b&gt;Bridge&lt;/b&gt; &amp;amp; ferry', 'Bridge & ferry'],
    ['<![CDATA[Bridge &#8211; “reopened”]]>', 'Bridge – “reopened”'],
    ['Cityâ€™s bridge', 'City’s bridge'],
    ['5 &lt; 6 &gt; 4', '5 < 6 > 4'],
    ['  two\n   lines ', 'two lines'],
    ['&eacute;t&eacute;', 'été'],
  ])('%s is read in plain words', (written, title) => {
    expect(readOnlyItem(rss(`<item><title>${written}</title></item>`)).title).toBe(title);
  });

  it.each(['', ' ', '&lt;p&gt;&lt;/p&gt;'])('%j is none', (written) => {
    expect(readOnlyItem(rss(`<item><title>${written}</title></item>`)).title).toBeNull();
  });
});

describe('A feed', () => {
  const umlauts = rss(item('<description>Größe</description>'));

  it.each([
    ['its Content-Type', Buffer.from(umlauts, 'latin1'), 'text/xml; charset=ISO-8859-1'],
    [
      'its declaration',
      Buffer.from(umlauts.replace('"1.0"?', '"1.0" encoding="latin1"?'), 'latin1'),
      null,
    ],
    ['what it is not, if it is UTF-8', Buffer.from(umlauts), 'text/xml; charset=gbk'],
    ['nothing, if it is Windows-1252', Buffer.from(umlauts, 'latin1'), 'text/xml'],
    ['nobody knows', Buffer.from(umlauts), 'text/xml; charset=klingon'],
    ['its byte order mark', Buffer.from(`\ufeff${umlauts}`, 'utf16le'), 'text/xml; charset=utf-8'],
    ['its zeros', Buffer.from(umlauts, 'utf16le'), null],
  ])('is decoded as %s', (_said, body, contentType) => {
    expect(readFeed(body, contentType).items).toMatchObject([{ excerpt: 'Größe' }]);
  });

  it('is read behind what a script printed before it', () => {
    const feed = `\n<br />\n<b>Warning</b>: deprecated <!-- <feed> -->\n${rss(item())}`;

    expect(readFeed(feed).items).toHaveLength(1);
  });

  it('is read within a page', () => {
    const page = '<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><body>';

    expect(readFeed(page + atom(entry())).items).toMatchObject([
      { language: null, link: 'https://harbourpost.example/bridge', updated: expect.any(Number) },
    ]);
  });

  it('of Atom that shows how a feed of RSS looks is one of Atom', () => {
    const content = '<content type="text"><![CDATA[ <rss version="2.0"> ]]></content>';

    expect(readFeed(atom(entry(content))).items).toHaveLength(1);
  });

  it('that is cut off has the items before', () => {
    const feed = rss(item(), item('<description>Half a'));
    const cut = feed.slice(0, feed.indexOf('Half a'));

    expect(readFeed(cut).items[0]?.title).toBe('Bridge reopens');
  });

  it('whose elements are not closed is read as far as possible', () => {
    const date = '<pubDate>Fri, 01 Mar 2024 12:00:00 GMT</pubDate>';
    const one = `<item><title>A</title><guid>https://harbourpost.example/1</guid>${date}</item>`;
    const feed = rss('<itunes:category text="A"><itunes:category text="B"/>', one);

    expect(readFeed(feed).items).toMatchObject([
      { title: 'A', link: 'https://harbourpost.example/1', published: Date.UTC(2024, 2, 1, 12) },
    ]);
  });

  it.each([
    ['', 'is empty'],
    ['<!DOCTYPE html><html><body>Not found</body></html>', 'is a web page, not a feed'],
    ['Service unavailable', 'is neither RSS, nor Atom, nor a JSON Feed'],
    ['{"error": 404}', 'is broken, so nothing in it could be read'],
    ['{"version": "https://jsonfeed.org/version/1", ', 'is broken, so nothing in it could be read'],
  ])('%j is none, and it is said why', (text, fault) => {
    expect(readFeed(text)).toMatchObject({ fault, items: [] });
  });
});
