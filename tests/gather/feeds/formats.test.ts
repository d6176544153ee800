// Long for one file: one feed after another, a format each.

import { describe, expect, it } from 'vitest';
import {
  atom,
  entry,
  item,
  jsonFeed,
  readFeed,
  readOnlyItem,
  rss,
} from '#tests/support/gathering/feed-text.ts';

const noon = Date.UTC(2024, 2, 1, 12);

describe('A feed of RSS 2.0', () => {
  it('says what it is', () => {
    const feed = readFeed(rss('<language>en-gb</language><ttl>30</ttl>', item()));

    expect(feed).toMatchObject({
      fault: null,
      title: 'Harbour Post',
      home: 'https://harbourpost.example/',
      language: 'en-gb',
      ttl: 30,
      isCut: false,
    });
  });

  it('has items with the values of its own and of its modules', () => {
    expect(
      readOnlyItem(
        rss(
          item(
            '<guid isPermaLink="false">post-1</guid>',
            '<description>&lt;p&gt;It was closed for a year.&lt;/p&gt;</description>',
            '<dc:date>2024-03-01T13:00:00+01:00</dc:date><dc:subject>Bridges</dc:subject>',
            '<dc:language>en</dc:language><category>Traffic &amp;amp; roads</category>',
            '<source url="https://citydesk.example/feed">City Desk</source>',
            '<atom:updated>2024-03-02T12:00:00Z</atom:updated>',
            '<media:content url="/bridge.jpg" medium="image" width="640" height="480"/>',
            '<media:thumbnail url="https://img.example/small.jpg" width="120" height="90"/>',
            '<enclosure url="https://img.example/other.png" type="image/png" length="1"/>',
            '<itunes:image href="https://img.example/cover.jpg"/>',
          ),
        ),
      ),
    ).toEqual({
      id: 'post-1',
      title: 'Bridge reopens',
      link: 'https://harbourpost.example/bridge',
      published: noon,
      updated: noon + 24 * 60 * 60 * 1000,
      excerpt: 'It was closed for a year.',
      pictures: [
        { address: 'https://harbourpost.example/bridge.jpg', width: 640, height: 480 },
        { address: 'https://img.example/other.png', width: null, height: null },
        { address: 'https://img.example/small.jpg', width: 120, height: 90 },
        { address: 'https://img.example/cover.jpg', width: null, height: null },
      ],
      source: { name: 'City Desk', address: 'https://citydesk.example/feed' },
      categories: ['Traffic & roads', 'Bridges'],
      language: 'en',
      video: null,
    });
  });

  it.each([
    [
      'the whole text where it has no summary',
      '<content:encoded><![CDATA[<p>Whole <b>text</b>.</p>]]></content:encoded>',
      'Whole text.',
    ],
    [
      'the whole text where the summary is but a picture',
      '<description>&lt;img src="a.jpg"&gt;</description><content:encoded>Whole text.</content:encoded>',
      'Whole text.',
    ],
    [
      'its summary in plain words',
      '<description>Tom &amp;amp; Jerry, 5 &lt; 6</description>',
      'Tom & Jerry, 5 < 6',
    ],
    [
      'what is on the page, not what scripts and captions say',
      '<description><![CDATA[<figure><img src="a.jpg"><figcaption>Caption</figcaption></figure><script>run()</script>First.<br>Second.]]></description>',
      'First. Second.',
    ],
    [
      'the description of its medium',
      '<media:description>Seen from above.</media:description>',
      'Seen from above.',
    ],
  ])('has for an excerpt %s', (_what, inside, excerpt) => {
    expect(readOnlyItem(rss(item(inside))).excerpt).toBe(excerpt);
  });

  it.each([
    ['its guid', '<guid>https://harbourpost.example/1</guid>', 'https://harbourpost.example/1'],
    ['none, if the guid is no address', '<guid>urn:1</guid>', null],
    [
      'none, if the guid is said to be no address',
      '<guid isPermaLink="false">https://a.example/1</guid>',
      null,
    ],
    [
      'that of Atom',
      '<atom:link rel="alternate" href="https://harbourpost.example/2"/>',
      'https://harbourpost.example/2',
    ],
  ])('takes for a missing link %s', (_what, inside, link) => {
    expect(readOnlyItem(rss(`<item><title>A</title>${inside}</item>`)).link).toBe(link);
  });

  it('has the pictures of its text, relative to the article', () => {
    const text =
      '<p><img src="bridge.jpg" width="640px" height="480"><img src="data:image/gif;base64,A" data-src="//img.example/late.jpg"></p>';

    expect(
      readOnlyItem(rss(item(`<description><![CDATA[${text}]]></description>`))).pictures,
    ).toEqual([
      { address: 'https://harbourpost.example/bridge.jpg', width: 640, height: 480 },
      { address: 'https://img.example/late.jpg', width: null, height: null },
    ]);
  });

  it('tells a video by its file', () => {
    const video = '<enclosure url="https://img.example/a.mp4" type="video/mp4" length="1"/>';

    expect(readOnlyItem(rss(item(video)))).toMatchObject({
      video: 'https://img.example/a.mp4',
      pictures: [],
    });
  });
});

describe('A feed of an older RSS', () => {
  it.each(['0.91', '0.92'])('(%s) is read', (version) => {
    const feed = readFeed(
      `<rss version="${version}"><channel><title>A</title>${item()}</channel></rss>`,
    );

    expect(feed.items).toMatchObject([
      { title: 'Bridge reopens', link: 'https://harbourpost.example/bridge' },
    ]);
  });

  it('(1.0) is read', () => {
    const feed = readFeed(`<?xml version="1.0"?>
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://harbourpost.example/"><title>Harbour Post</title>
        <link>https://harbourpost.example/</link><dc:language>de</dc:language></channel>
      <item rdf:about="https://harbourpost.example/bridge"><title>Bridge reopens</title>
        <dc:date>2024-03-01</dc:date></item></rdf:RDF>`);

    expect(feed).toMatchObject({ title: 'Harbour Post', language: 'de' });
    expect(feed.items).toMatchObject([
      {
        id: 'https://harbourpost.example/bridge',
        link: 'https://harbourpost.example/bridge',
        published: Date.UTC(2024, 2, 1),
      },
    ]);
  });
});

describe('A feed of Atom 1.0', () => {
  it('says what it is, and has entries with their values', () => {
    const feed = readFeed(
      atom(
        entry(
          '<published>2024-03-01T12:00:00Z</published>',
          '<summary type="html">&lt;p&gt;Closed for &lt;em&gt;a year&lt;/em&gt;.&lt;/p&gt;</summary>',
          '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><img src="a.jpg"/></div></content>',
          '<category term="bridges" label="Bridges"/>',
          '<source><title>City Desk</title><link href="https://citydesk.example/"/></source>',
        ),
      ),
    );

    expect(feed).toMatchObject({
      title: 'Harbour Post',
      home: 'https://harbourpost.example/',
      language: 'en-GB',
    });
    expect(feed.items).toMatchObject([
      {
        id: 'tag:harbourpost.example,2024:1',
        link: 'https://harbourpost.example/bridge',
        published: noon,
        updated: noon,
        excerpt: 'Closed for a year.',
        pictures: [{ address: 'https://harbourpost.example/a.jpg' }],
        categories: ['Bridges'],
        source: { name: 'City Desk', address: 'https://citydesk.example/' },
      },
    ]);
  });

  it('goes by the time of its last change where it has no other', () => {
    expect(readOnlyItem(atom(entry())).published).toBe(noon);
  });

  it('links to a page rather than to other things', () => {
    const links = `<link rel="self" href="/self"/><link rel="enclosure" type="image/png" href="/a.png"/>
      <link rel="alternate" type="application/json" href="/json"/><link rel="alternate" type="text/html" href="/page"/>`;
    const read = readOnlyItem(atom(`<entry><title>A</title>${links}</entry>`));

    expect(read.link).toBe('https://harbourpost.example/page');
    expect(read.pictures).toMatchObject([{ address: 'https://harbourpost.example/a.png' }]);
  });

  it('links to another thing where it names no page', () => {
    const link = '<link rel="alternate" type="application/pdf" href="/report.pdf"/>';

    expect(readOnlyItem(atom(`<entry><title>A</title>${link}</entry>`)).link).toBe(
      'https://harbourpost.example/report.pdf',
    );
  });

  it('of YouTube has its videos', () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:yt="http://www.youtube.com/xml/schemas/2015"
      xmlns:media="http://search.yahoo.com/mrss/"><entry><yt:videoId>abcdefghijk</yt:videoId><title>A</title>
      <link rel="alternate" href="https://www.youtube.com/watch?v=abcdefghijk"/>
      <media:group><media:thumbnail url="https://i.example/a.jpg" width="480" height="360"/>
      <media:description>What it shows</media:description></media:group></entry></feed>`;

    expect(readOnlyItem(feed)).toMatchObject({
      video: 'https://www.youtube.com/watch?v=abcdefghijk',
      excerpt: 'What it shows',
      pictures: [{ address: 'https://i.example/a.jpg', width: 480, height: 360 }],
    });
  });
});

describe('A feed of Atom 0.3', () => {
  it('is read, with its texts in Base64', () => {
    const title = Buffer.from('Brücke & Fähre <b>offen</b>').toString('base64');
    const read = readOnlyItem(`<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>A</title>
      <entry><title mode="base64" type="text/html">\n${title}\n</title><link rel="alternate" href="/a"/>
      <issued>2024-03-01T12:00:00Z</issued><modified>2024-03-01T13:00:00Z</modified>
      <summary mode='escaped'>aGFsbG8=</summary></entry></feed>`);

    expect(read).toMatchObject({
      title: 'Brücke & Fähre offen',
      excerpt: 'aGFsbG8=',
      link: 'https://harbourpost.example/a',
      published: noon,
    });
  });
});

describe('A JSON Feed', () => {
  it('says what it is, and has items with their values', () => {
    const feed = readFeed(
      jsonFeed({
        id: '1',
        url: 'https://harbourpost.example/bridge',
        title: 'Bridge <b> reopens',
        content_html: '<p>Closed for a year. <img src="/in-text.jpg"></p>',
        image: '/bridge.jpg',
        date_published: '2024-03-01T12:00:00Z',
        date_modified: '2024-03-01T13:00:00Z',
        tags: ['Bridges'],
        language: 'en',
      }),
    );

    expect(feed).toMatchObject({ title: 'Harbour Post', home: 'https://harbourpost.example/' });
    expect(feed.items).toMatchObject([
      {
        id: '1',
        link: 'https://harbourpost.example/bridge',
        title: 'Bridge <b> reopens',
        excerpt: 'Closed for a year.',
        published: noon,
        updated: noon + 60 * 60 * 1000,
        categories: ['Bridges'],
        language: 'en',
        pictures: [
          { address: 'https://harbourpost.example/bridge.jpg' },
          { address: 'https://harbourpost.example/in-text.jpg' },
        ],
      },
    ]);
  });

  it('may link to another page than its own', () => {
    const [one] = readFeed(jsonFeed({ id: '1', external_url: 'https://citydesk.example/a' })).items;

    expect(one?.link).toBe('https://citydesk.example/a');
  });
});
