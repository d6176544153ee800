import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageMetadata } from '#gather/pages/page-metadata.ts';
import { readPageMetadata } from '#gather/pages/read-page-metadata.ts';

const address = 'https://harbourpost.example/news/bridge';

function read(head: string, body = '', html = '<html>'): PageMetadata {
  return readBytes(
    Buffer.from(`<!doctype html>${html}<head>${head}</head><body>${body}</body></html>`),
  );
}

function readBytes(body: Uint8Array, contentType: string | null = null): PageMetadata {
  return readPageMetadata(body, { contentType, address });
}

function script(data: unknown): string {
  const text = typeof data === 'string' ? data : JSON.stringify(data);
  return `<script type="application/ld+json">${text}</script>`;
}

const nothing: PageMetadata = {
  canonical: null,
  title: null,
  description: null,
  published: null,
  picture: null,
  language: null,
  publisher: null,
};

describe('The page of an article', () => {
  it('tells of it by Open Graph', () => {
    expect(
      read(`<title>Bridge | Post</title>
        <meta property="og:title" content="Bridge &amp;amp; ferry">
        <meta property="og:description" content="Closed for a year.">
        <meta property="og:image" content="/small.jpg"><meta property="og:image:width" content="300">
        <meta property="og:image:height" content="200">
        <meta property="og:image" content="/large.jpg"><meta property="og:image:width" content="1200">
        <meta property="og:image:height" content="630">
        <meta property="og:url" content="https://harbourpost.example/bridge">
        <meta property="og:site_name" content="Harbour Post"><meta property="og:locale" content="en_GB">
        <meta property="article:published_time" content="2024-03-01T12:00:00Z">`),
    ).toEqual({
      canonical: 'https://harbourpost.example/bridge',
      title: 'Bridge & ferry',
      description: 'Closed for a year.',
      published: Date.UTC(2024, 2, 1, 12),
      picture: { address: 'https://harbourpost.example/large.jpg', width: 1200, height: 630 },
      language: 'en-GB',
      publisher: 'Harbour Post',
    });
  });

  const article = {
    '@type': 'NewsArticle',
    headline: 'Bridge reopens',
    description: 'Closed for a year.',
    datePublished: '2024-03-01T12:00:00Z',
    image: {
      '@type': 'ImageObject',
      url: 'https://img.example/a.jpg',
      width: 800,
      height: { value: 600 },
    },
    mainEntityOfPage: { '@id': 'https://harbourpost.example/bridge' },
    inLanguage: 'en',
    publisher: { '@type': 'Organization', name: 'Harbour Post' },
  };
  const told = {
    canonical: 'https://harbourpost.example/bridge',
    title: 'Bridge reopens',
    description: 'Closed for a year.',
    published: Date.UTC(2024, 2, 1, 12),
    picture: { address: 'https://img.example/a.jpg', width: 800, height: 600 },
    language: 'en',
    publisher: 'Harbour Post',
  };

  it.each([
    ['alone', article],
    ['in a list', [{ '@type': 'BreadcrumbList' }, article]],
    ['in a graph', { '@graph': [{ '@type': 'WebPage' }, article] }],
    ['with several types', { ...article, '@type': ['Thing', 'https://schema.org/NewsArticle'] }],
    [
      'with pictures in a list',
      { ...article, image: [article.image, 'https://img.example/b.jpg'] },
    ],
    ['in a comment', `<!-- ${JSON.stringify(article)} -->`],
    ['with breaks in its texts', JSON.stringify(article).replace('for a year', 'for\na year')],
  ])('tells of it by JSON-LD, %s', (_where, data) => {
    expect(read(script({ '@type': 'WebSite', name: 'Post' }) + script(data))).toEqual(told);
  });

  it.each([
    ['broken', '{"@type": "NewsArticle", "headline": '],
    ['about something else', '{"@type": "Recipe", "headline": "Soup"}'],
    ['of no objects', '[1, "a", null, [[]]]'],
    [
      'of wrong values',
      '{"@type": "Article", "headline": {"a": 1}, "image": [5, {}], "datePublished": 5}',
    ],
    ['that would change what all objects are', '{"__proto__": {"title": "A", "@type": "Article"}}'],
    ['behind thousands of things', [...Array(3).fill(Array(1_000).fill({})), [[article]]]],
    ['nested without end', '[{"@graph":'.repeat(10_000)],
  ])('tells nothing by JSON-LD that is %s', (_what, data) => {
    expect(read(script(data))).toEqual(nothing);
    expect(Object.hasOwn(Object.prototype, 'title')).toBe(false);
  });

  it('tells of it by the elements of HTML and the cards of Twitter', () => {
    expect(
      read(
        `<base href="https://base.example/b/"><title>Bridge
          reopens</title><meta name="Description" content="Closed for a year.">
        <meta name="twitter:image" content="a.jpg"><link rel="nofollow canonical" href="bridge">
        <meta name="date" content="2024-03-01">`,
        '',
        '<html lang="de">',
      ),
    ).toEqual({
      canonical: 'https://base.example/b/bridge',
      title: 'Bridge reopens',
      description: 'Closed for a year.',
      published: Date.UTC(2024, 2, 1),
      picture: { address: 'https://base.example/b/a.jpg', width: null, height: null },
      language: 'de',
      publisher: null,
    });
  });

  it('is read no further than its head', () => {
    const late = '<meta property="og:title" content="Late"><title>Late</title>';

    expect(read('', late)).toEqual(nothing);
    expect(readBytes(Buffer.from(`<body>${late}`))).toEqual(nothing);
    expect(readBytes(Buffer.from(`<head>${' '.repeat(700_000)}${late}`))).toEqual(nothing);
  });

  it.each([
    ['<link rel="canonical" href="https://harbourpost.example/">', null],
    ['<link rel="canonical" href="javascript:alert(1)">', null],
    [
      '<link rel="canonical" href="/"><meta property="og:url" content="/bridge">',
      'https://harbourpost.example/bridge',
    ],
  ])('has no front page and no script for an address: %s', (head, canonical) => {
    expect(read(head).canonical).toBe(canonical);
  });

  it('is decoded as it says', () => {
    const page = '<head><meta charset="windows-1251"><title>Мост открыт</title></head>';
    const bytes = Uint8Array.from(page, (sign) => {
      const code = sign.charCodeAt(0);
      return code < 0x80 ? code : code - 0x410 + 0xc0;
    });

    expect(readBytes(bytes).title).toBe('Мост открыт');
    expect(readBytes(bytes, 'text/html; charset=windows-1251').title).toBe('Мост открыт');
  });

  it('of whatever bytes or text tells something or nothing, and does not throw', () => {
    const pieces = fc.constantFrom(
      '<head>',
      '<title>',
      '</title>',
      '<meta property="og:image" content="',
      '<meta name="',
      '" content="',
      '">',
      '<script type="application/ld+json">',
      '</script>',
      '{"@type":"Article","image":',
      '[',
      ']',
      '}',
      '"a"',
      '<link rel="canonical" href="',
      'http://[',
      '<!--',
      '-->',
      '&#0;',
      '<svg>',
      '</head>',
      '<base href="',
      '\u0000',
    );
    const texts = fc
      .array(fc.oneof(pieces, fc.string()), { maxLength: 60 })
      .map((each) => each.join(''));
    fc.assert(
      fc.property(fc.oneof(texts, fc.uint8Array()), (body) => {
        const { canonical, title } = readBytes(Buffer.from(body));
        expect(canonical === null || /^https?:\/\//i.test(canonical)).toBe(true);
        expect(title === null || /\S/.test(title)).toBe(true);
      }),
    );
  });
});
