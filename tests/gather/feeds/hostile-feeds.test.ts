import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atom, entry, item, jsonFeed, readFeed, rss } from '#tests/support/gathering/feed-text.ts';

const many = 100_000;

describe('A hostile feed', () => {
  it('of 100,000 items has its first ones', () => {
    const items = Array.from(
      { length: many },
      (_, index) => `<item><title>${index}</title></item>`,
    );
    const feed = readFeed(rss(...items));

    expect(feed).toMatchObject({ fault: null, isCut: true });
    expect(feed.items.map(({ title }) => title)).toEqual(
      Array.from({ length: 2_000 }, (_, index) => String(index)),
    );
  });

  it('of as many items as are read is whole', () => {
    const items = Array.from({ length: 2_000 }, (_, index) => ({ id: String(index) }));

    expect(readFeed(jsonFeed(...items))).toMatchObject({ isCut: false });
    expect(readFeed(jsonFeed(...items, { id: 'more' }))).toMatchObject({ isCut: true });
    expect(readFeed(rss(...items.map(() => item())))).toMatchObject({ isCut: false });
  });

  it('is not read behind the last item that is', () => {
    const picture = '<enclosure url="https://img.example/a.png" type="image/png" length="1"/>';
    const items = Array.from({ length: 2_001 }, () => item(picture));

    expect(readFeed(rss(...items, '<a>'.repeat(1_000))).items[0]?.pictures).toHaveLength(1);
  });

  it('whose HTML is nested without end is read so deep', () => {
    const nested = `First.${'<div>'.repeat(1_000)}Deep.`;

    expect(
      readFeed(rss(item(`<description><![CDATA[${nested}]]></description>`))).items,
    ).toMatchObject([{ excerpt: 'First.' }]);
  });

  it('expands none of the entities that it declares', () => {
    const bomb = '<!DOCTYPE rss [<!ENTITY a "ha ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>';
    const feed = rss(item('<description>&b;&b;</description>')).replace('<rss', `${bomb}<rss`);

    expect(readFeed(feed).items).toMatchObject([{ excerpt: '&b;&b;' }]);
  });

  it('reads no file that it names', () => {
    const entity = '<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
    const feed = rss(item('<description>&a;</description>')).replace('<rss', `${entity}<rss`);

    expect(readFeed(feed).items).toMatchObject([{ excerpt: '&a;' }]);
  });

  it.each([
    ['elements in elements', rss(item(), '<a>'.repeat(many))],
    ['elements in an item', rss(item('<b>'.repeat(many)))],
    ['items in items', rss('<item><title>A</title>'.repeat(many))],
    ['HTML in HTML', rss(item(`<description><![CDATA[${'<div>'.repeat(many)}]]></description>`))],
    ['XHTML in XHTML', atom(entry(`<content type="xhtml"><div>${'<div>'.repeat(many)}</content>`))],
    ['comments that do not end', '<!--'.repeat(many) + rss(item())],
    ['comments in a feed', rss(item(), '<!--'.repeat(many))],
    ['CDATA that does not end', rss(item(`<description>${'<![CDATA['.repeat(many)}`))],
    ['references', rss(item(`<description>${'&amp;'.repeat(many)}</description>`))],
    ['tags that do not end', rss(item('<'.repeat(many)))],
    ['quotation marks that do not end', rss(`<item a="${'>'.repeat(many)}`)],
    ['lists in lists', `{"title":"A","items":${'['.repeat(many)}`],
    ['instructions', `${'<?a '.repeat(many)}${rss(item())}`],
    [
      'texts in Base64 that do not end',
      `<feed xmlns="http://purl.org/atom/ns#"><entry>${'<title mode="base64">QQ'.repeat(many)}`,
    ],
  ])('of %s without end is read or given up', (_what, text) => {
    expect(readFeed(text).items.length).toBeLessThanOrEqual(2_000);
  });

  it('of whatever text or bytes ends with items, and does not throw', () => {
    const pieces = fc.constantFrom(
      '<rss version="2.0">',
      '<channel>',
      '<item>',
      '</item>',
      '<title>',
      '</title>',
      '<link>',
      '</link>',
      '<feed xmlns="http://www.w3.org/2005/Atom">',
      '<entry>',
      '</entry>',
      '<link href="',
      '"',
      '/>',
      '>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '&lt;img src=',
      '&#0;',
      '&#xD800;',
      '<pubDate>',
      '<description>',
      '<rdf:RDF ',
      ' xml:base="',
      ' mode="base64"',
      'http://[',
      '{"version":"https://jsonfeed.org/version/1","items":[',
      '{}',
      'é',
      '\u0000',
      '__proto__',
      'constructor',
    );
    const texts = fc
      .array(fc.oneof(pieces, fc.string()), { maxLength: 60 })
      .map((each) => each.join(''));
    fc.assert(
      fc.property(fc.oneof(texts, fc.uint8Array()), (body) => {
        const { fault, items } = readFeed(body);
        if (fault !== null) expect(items).toEqual([]);
        for (const { title, excerpt } of items) {
          for (const text of [title, excerpt]) expect(text === null || /\S/.test(text)).toBe(true);
        }
      }),
    );
  });

  it('of any JSON is read as a JSON Feed or not at all', () => {
    const key = fc.constantFrom(
      'id',
      'url',
      'title',
      'content_html',
      'image',
      'date_published',
      'tags',
      'attachments',
      'language',
      '__proto__',
    );
    const one = fc.dictionary(key, fc.jsonValue());
    fc.assert(
      fc.property(fc.array(fc.oneof(one, fc.jsonValue())), fc.jsonValue(), (items, language) => {
        const text = JSON.stringify({
          version: 'https://jsonfeed.org/version/1.1',
          language,
          items,
        });
        expect(readFeed(text).items.length).toBeLessThanOrEqual(items.length);
      }),
    );
  });
});
