// @vitest-environment jsdom
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { pageStateId } from '#client/app/entry/page-state.ts';
import { fillTemplate, type PageParts } from '#publish/pages/page-template.ts';
import { projectRoot } from '#tests/support/project-root.ts';

const hostileTexts = [
  `</script><script>alert(1)</script>`,
  `</title><script>alert(1)</script>`,
  '<!--<script>',
  '--><img src=x onerror=alert(1)>',
  `"><svg onload='alert(1)'>`,
  `' onmouseover='alert(1)`,
  '&lt;b&gt; &amp; &#39;',
  '<!--lede-state--><!--lede-page--><!--lede-head--> data-code=""',
  "$& $1 $` $' $$",
  '\u2028\u2029',
];

let template: string;

beforeAll(async () => {
  template = await readFile(join(projectRoot, 'index.html'), 'utf8');
});

describe('a page whose texts are hostile', () => {
  test.each(hostileTexts)('says %j to the letter, and runs none of it', (text) => {
    const page = fill(partsSaying(text));
    expect(page.querySelector('title')?.textContent).toBe(text);
    expect(contentOf(page, 'meta[name="description"]')).toBe(text);
    expect(contentOf(page, 'meta[property="og:title"]')).toBe(text);
    expect(contentOf(page, 'meta[property="og:site_name"]')).toBe(text);
    expect(scriptsOf(page)).toEqual(scriptsOf(fill(partsSaying('harmless'))));
    expect(page.querySelectorAll('img, svg, [onmouseover]')).toHaveLength(0);
  });

  test.each(hostileTexts)('carries %j in its state and gets it back unchanged', (text) => {
    const parts = partsSaying(text);
    expect(stateOf(fill(parts))).toEqual(parts.state);
  });

  test('gives back whatever its texts are, and has nothing more in it than any other', () => {
    const pieces = fc.constantFrom('<', '/', '>', '!--', '--', '"', "'", '&', '$', 'script', ' ');
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(pieces).map((parts) => parts.join('')),
    );
    const ordinary = fill(partsSaying('harmless')).querySelectorAll('*').length;
    fc.assert(
      fc.property(texts, (text) => {
        const parts = partsSaying(text);
        const page = fill(parts);
        expect(page.querySelector('title')?.textContent).toBe(text);
        expect(stateOf(page)).toEqual(parts.state);
        // A text that is empty has no description.
        if (text !== '') expect(page.querySelectorAll('*')).toHaveLength(ordinary);
      }),
    );
  });
});

describe('a page', () => {
  test('is in the language of its site', () => {
    const parts = partsSaying('Texte');
    const page = fill({ ...parts, site: { ...parts.site, language: 'fr-CA' } });
    expect(page.documentElement.lang).toBe('fr-CA');
  });

  test('names its own address where the site has a public one', () => {
    const parts = partsSaying('Bridge reopens');
    const page = fill({
      ...parts,
      path: '/topics/ai+computer-vision',
      base: '/news/',
      site: { ...parts.site, url: asAddress('https://lede.example') },
    });
    const address = 'https://lede.example/news/topics/ai+computer-vision';
    expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(address);
    expect(contentOf(page, 'meta[property="og:url"]')).toBe(address);
  });

  test('names no address where the site has none', () => {
    const page = fill(partsSaying('Bridge reopens'));
    expect(page.querySelector('link[rel="canonical"]')).toBeNull();
    expect(page.querySelector('meta[property="og:url"]')).toBeNull();
  });

  test('names a picture that its site keeps in full, where the site has a public address', () => {
    const parts = partsSaying('Bridge reopens');
    const image = 'pictures/0123456789abcdef-640.jpg';
    const kept = { ...parts, base: '/news/', head: { ...parts.head, image } };
    const site = { ...parts.site, url: asAddress('https://lede.example') };
    expect(contentOf(fill({ ...kept, site }), 'meta[property="og:image"]')).toBe(
      `https://lede.example/news/${image}`,
    );
    expect(fill(kept).querySelector('meta[property="og:image"]')).toBeNull();
  });

  test('shows what was drawn for it where scripts then take over', () => {
    const page = fill({ ...partsSaying('x'), html: '<main><p>Drawn</p></main>' });
    expect(page.querySelector('#root main')?.textContent).toBe('Drawn');
  });
});

function fill(parts: PageParts): Document {
  return new DOMParser().parseFromString(fillTemplate(template, parts), 'text/html');
}

/** A page of which everything says the same. */
function partsSaying(text: string): PageParts {
  const site = {
    title: text,
    tagline: text,
    language: 'en',
    timeZone: 'UTC',
    url: null,
    events: 'alike' as const,
  };
  return {
    path: '/',
    html: '<main></main>',
    head: { title: text, description: text, image: null },
    site,
    base: '/',
    state: { page: 'front', site, answers: [[['story', text], { title: text, excerpt: text }]] },
    links: [],
    code: [],
    description: { card: null, tags: [] },
  };
}

function contentOf(page: Document, selector: string): string | null | undefined {
  return page.querySelector(selector)?.getAttribute('content');
}

function stateOf(page: Document): unknown {
  return JSON.parse(page.getElementById(pageStateId)?.textContent ?? '');
}

function scriptsOf(page: Document) {
  return [...page.querySelectorAll('script')].map(({ type, id, src }) => ({ type, id, src }));
}

function asAddress(text: string): NonNullable<PageParts['site']['url']> {
  return text as NonNullable<PageParts['site']['url']>;
}
