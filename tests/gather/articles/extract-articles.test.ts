import { describe, expect, it } from 'vitest';
import { extractArticles } from '#gather/articles/extract-articles.ts';
import type { LeftOut } from '#gather/articles/left-out.ts';
import type { FoundArticle } from '#gather/found-article.ts';
import type { Subscription } from '#gather/subscription.ts';
import {
  atom,
  entry,
  feedAddress,
  item,
  readFeed,
  rss,
} from '#tests/support/gathering/feed-text.ts';

const subscription: Subscription = {
  address: feedAddress,
  publisher: 'The Post',
  topics: ['Harbour'],
  weight: 1,
  alone: false,
  line: 4,
};

function extract(
  feed: string,
  changed: Partial<Subscription> = {},
): { articles: FoundArticle[]; leftOut: LeftOut[] } {
  return extractArticles(readFeed(feed), { ...subscription, ...changed });
}

/** The only article of a feed with one item. */
function extractOnly(feed: string, changed: Partial<Subscription> = {}): FoundArticle {
  const { articles, leftOut } = extract(feed, changed);
  const [article] = articles;
  if (article === undefined) throw new Error(JSON.stringify(leftOut));
  return article;
}

function linked(link: string, ...inside: readonly string[]): string {
  return `<item><title>Bridge reopens</title><link>${link}</link>${inside.join('')}</item>`;
}

describe('An article of a feed', () => {
  it('has all that the feed says of it', () => {
    const feed = rss(
      '<language>en_gb</language>',
      item(
        '<description>It was closed for a whole year, and is open again.</description>',
        '<pubDate>Fri, 01 Mar 2024 12:00:00 GMT</pubDate>',
        '<media:content url="https://img.example/a.jpg" medium="image" width="640" height="480"/>',
      ),
    );

    expect(extract(feed)).toEqual({
      articles: [
        {
          address: 'https://harbourpost.example/bridge',
          identity: 'harbourpost.example/bridge',
          headline: 'Bridge reopens',
          excerpt: 'It was closed for a whole year, and is open again.',
          at: Date.UTC(2024, 2, 1, 12),
          publisher: { name: 'The Post', domain: 'harbourpost.example' },
          picture: { url: 'https://img.example/a.jpg', width: 640, height: 480 },
          language: 'en-GB',
          isVideo: false,
          topics: ['Harbour'],
        },
      ],
      leftOut: [],
    });
  });

  it.each([
    [
      'https://a.example/1?utm_source=rss&amp;id=2&amp;fbclid=x#top',
      'https://a.example/1?id=2#top',
    ],
    ['https://a.example/1?utm_source=rss', 'https://a.example/1'],
    ['https://a.example/1#utm_source=rss', 'https://a.example/1'],
    ['https://a.example/1?b=2&amp;a=1', 'https://a.example/1?b=2&a=1'],
    [
      'https://www.google.com/url?rct=j&amp;url=https://a.example/1%3Fid%3D2&amp;ct=ga',
      'https://a.example/1?id=2',
    ],
    [
      'https://www.bing.com/news/apiclick.aspx?ref=x&amp;url=https%3a%2f%2fa.example%2f1',
      'https://a.example/1',
    ],
  ])('linked as %s has the address %s', (link, address) => {
    expect(extractOnly(rss(linked(link))).address).toBe(address);
  });

  it('that is linked through a counter has the address that its id is', () => {
    const link = 'https://feedproxy.google.com/~r/post/~3/abc/';
    const guid = '<guid isPermaLink="false">https://harbourpost.example/bridge</guid>';

    expect(extractOnly(rss(linked(link, guid))).address).toBe('https://harbourpost.example/bridge');
  });

  it('is the same whatever its id, its tracking and its headline are', () => {
    const [first, second] = ['a', 'b'].map((name) =>
      extractOnly(
        rss(
          `<item><title>${name}</title><guid>urn:${name}</guid><link>https://a.example/1?utm_campaign=${name}</link></item>`,
        ),
      ),
    );

    expect(first?.identity).toBe(second?.identity);
  });

  it('is a video where its link is one', () => {
    expect(extractOnly(rss(linked('https://youtu.be/abcdefghijk'))).isVideo).toBe(true);
  });

  it('has no excerpt that only repeats its headline', () => {
    expect(extractOnly(rss(item('<description>Bridge reopens</description>'))).excerpt).toBe('');
  });
});

describe('The publisher of an article', () => {
  const source = '<source url="https://citydesk.example/feed">City Desk</source>';

  it('is the one that the editor names, or else the feed', () => {
    expect(extractOnly(rss(item())).publisher.name).toBe('The Post');
    expect(extractOnly(rss(item()), { publisher: null }).publisher.name).toBe('Harbour Post');
  });

  it('is the source of the item where the feed is of several', () => {
    expect(extractOnly(rss(item(source))).publisher.name).toBe('City Desk');
    expect(
      extractOnly(atom(entry('<source><title>City Desk</title></source>'))).publisher.name,
    ).toBe('City Desk');
  });

  it.each([
    '<source url="https://www.harbourpost.example/other.xml">Harbour News</source>',
    '<source url="https://feeds.example/">Harbour Post</source>',
    '<source url="https://feeds.example/">The Post</source>',
  ])('is not the feed itself as a source: %s', (own) => {
    expect(extractOnly(rss(item(own))).publisher.name).toBe('The Post');
  });

  it('is not in the headline, too', () => {
    const feed = rss(
      `<item><title>Bridge reopens - City Desk</title><link>https://a.example/1</link>${source}</item>`,
    );

    expect(extractOnly(feed).headline).toBe('Bridge reopens');
  });
});

describe('The picture of an article', () => {
  const picture = (url: string, size = '') =>
    `<media:content url="${url}" medium="image" ${size}/>`;

  it('is the largest whose size is stated', () => {
    const pictures = [
      picture('https://img.example/unknown.jpg'),
      picture('https://img.example/small.jpg', 'width="200" height="100"'),
      picture('https://img.example/large.jpg', 'width="800" height="600"'),
    ];

    expect(extractOnly(rss(item(...pictures))).picture?.url).toBe('https://img.example/large.jpg');
  });

  it.each([
    ['a pixel', picture('https://img.example/a.gif', 'width="1" height="1"')],
    ['an icon', picture('https://img.example/a.png', 'width="88" height="31"')],
    ['a strip', picture('https://img.example/a.png', 'width="40" height="600"')],
    ['a counter', picture('https://pixel.wp.com/b.gif')],
    ['a face', picture('https://secure.gravatar.com/avatar/a.jpg')],
    ['a smiley', picture('https://a.example/wp/smilies/smile.png')],
    ['the icon of the site', picture('https://a.example/favicon-192.png')],
    ['a script', picture('javascript:alert(1)')],
    ['data', picture('data:image/png;base64,AAAA')],
  ])('is not %s', (_what, inside) => {
    expect(extractOnly(rss(item(inside))).picture).toBeNull();
  });
});

describe('An item', () => {
  it.each([
    ['no-link', '<item><title>A</title></item>', '"A" has no link.'],
    [
      'no-headline',
      '<item><link>https://a.example/1</link></item>',
      'An item without a headline was left out: https://a.example/1.',
    ],
    [
      'link-wrong',
      '<item><title>A</title><link>javascript:alert(1)</link></item>',
      '"A" links to "javascript:alert(1)", which does not begin with http:// or https://.',
    ],
    [
      'link-wrong',
      '<item><title>A</title><link>data:text/html,a</link></item>',
      '"A" links to "data:text/html,a", which does not begin with http:// or https://.',
    ],
    [
      'link-to-front-page',
      '<item><title>A</title><link>https://a.example/</link></item>',
      '"A" links to the front page https://a.example/, not to an article.',
    ],
  ])('that is no article (%s) is left out, and it is said why', (why, one, words) => {
    const { articles, leftOut } = extract(rss(one, item()));

    expect(articles.map(({ headline }) => headline)).toEqual(['Bridge reopens']);
    expect(leftOut).toEqual([{ why, words }]);
  });

  it('that is in the feed twice is one article', () => {
    const again = item().replace('/bridge<', '/bridge?utm_source=rss<').replace('reopens', 'opens');

    expect(extract(rss(item(), again))).toMatchObject({
      articles: [{ headline: 'Bridge reopens' }],
      leftOut: [{ why: 'same-article', words: '"Bridge opens" is in the feed more than once.' }],
    });
  });
});
