import { describe, expect, it } from 'vitest';
import { report, storyOf, storyText, writeWorld } from '#tests/support/worlds/write-world.ts';

describe('the domain of a publisher', () => {
  async function domainOf(webUrl: string, domain: string): Promise<string> {
    const world = await writeWorld({ 'a.md': storyText({ webUrl, provider: { domain } }) });
    return storyOf(world, 'Bridge reopens').publisher.domain;
  }

  it.each([
    ['harbourpost.example', 'harbourpost.example'],
    ['www.HarbourPost.example', 'harbourpost.example'],
    ['news.harbourpost.example.', 'news.harbourpost.example'],
    ['müller.example', 'xn--mller-kva.example'],
    ['', 'a.example'],
    ['harbourpost.example/news', 'a.example'],
    ['https://harbourpost.example', 'a.example'],
    ['harbourpost.example:8080', 'a.example'],
    ['user@harbourpost.example', 'a.example'],
    ['Harbour Post', 'a.example'],
    ['harbourpost', 'a.example'],
    ['..', 'a.example'],
    ['index.html', 'a.example'],
    ['www.Index.HTML', 'a.example'],
    [`${'b'.repeat(64)}.example`, 'a.example'],
    ['“b.example”', 'b.example'],
    ['b.exam\u00adple\u200b', 'b.example'],
    ['../../etc', 'a.example'],
  ])('written as "%s" is %s', async (written, domain) => {
    expect(await domainOf('https://a.example/b', written)).toBe(domain);
  });

  it.each([
    ['https://www.a.example/b', 'a.example'],
    ['https://WWW.A.example./b', 'a.example'],
    ['https://bücher.example/', 'xn--bcher-kva.example'],
    ['http://localhost/', 'localhost.invalid'],
    ['http://[::1]/', '---1-.invalid'],
  ])('is that of the address where none is given: %s', async (address, domain) => {
    expect(await domainOf(address, '')).toBe(domain);
  });

  it('that is wrong is reported at its place', async () => {
    const text = storyText({ provider: { name: 'Harbour Post', domain: 'https://a.example' } });
    const world = await writeWorld({ 'a.md': text });
    expect(world.problems).toMatchObject([
      { code: 'domain-wrong', severity: 'warning', path: 'provider.domain' },
    ]);
    expect(world.problems[0]?.line).toBe(
      text.split('\n').findIndex((line) => line.includes('domain:')) + 1,
    );
  });
});

describe('addresses everywhere in a document', () => {
  const damaged = 'https://a.example/?b=1&amp;c=2\u200b';
  const repaired = 'https://a.example/?b=1&c=2';

  it('are repaired: of copies, pictures, logos and coverage, each with a note at its place', async () => {
    const logo = {
      name: 'Harbour Post',
      domain: 'harbourpost.example',
      images: [{ url: damaged }],
    };
    const world = await writeWorld({
      'a.md': storyText({
        originalUrl: `${damaged}0`,
        ampWebUrl: damaged,
        provider: logo,
        images: [{ url: damaged }],
        related: [report({ webUrl: damaged })],
      }),
    });
    const story = storyOf(world, 'Bridge reopens');
    expect(story.alternates).toEqual([{ kind: 'amp', url: repaired }]);
    expect(story.images).toMatchObject([{ url: repaired }]);
    expect(world.problems.map(({ code, path }) => `${code} ${path}`).sort()).toEqual([
      'coverage-of-itself related[0]',
      'text-repaired ampWebUrl',
      'text-repaired images[0].url',
      'text-repaired originalUrl',
      'text-repaired provider.images[0].url',
      'text-repaired related[0].webUrl',
    ]);
    const [publisher] = world.dataset.manifest.publishers;
    expect(publisher?.logo).toBe(repaired);
  });

  it('are repaired in links and pictures of the text', async () => {
    const text = [
      `A [link](${damaged.replace('&amp;', '&amp;amp;')}).`,
      '![A bridge](<“https://a.example/b.jpg”>)',
    ];
    const world = await writeWorld({ 'a.md': storyText({}, text.join('\n\n')) });
    const json = JSON.stringify(storyOf(world, 'Bridge reopens').body);
    expect(json).toContain(`"${repaired}"`);
    expect(json).toContain('"https://a.example/b.jpg"');
    expect(world.problems.map(({ code }) => code)).toEqual(['text-repaired', 'text-repaired']);
  });

  it('are one video, however they are damaged', async () => {
    const webUrl = 'https://www.youtube.com/watch?app=desktop&amp;v=abc-_fghijk\u200b';
    const world = await writeWorld({ 'a.md': storyText({ type: 'video', webUrl }) });
    expect(storyOf(world, 'Bridge reopens').video).toEqual({ host: 'youtube', id: 'abc-_fghijk' });
  });
});

describe('addresses in coverage and of pictures', () => {
  it.each(['javascript:alert(1)', 'data:image/png;base64,AAAA', '//a.example/b', 'a.jpg'])(
    'that lead nowhere on the web are left out: %s',
    async (url) => {
      const text = storyText({
        images: [{ url }, { url: 'https://pictures.example/a.jpg' }],
        related: [report({ title: 'Bad', webUrl: url }), report({ images: [{ url }] })],
      });
      const world = await writeWorld({ 'a.md': text });
      const story = storyOf(world, 'Bridge reopens');
      expect(story.images.map((image) => image.url)).toEqual(['https://pictures.example/a.jpg']);
      expect(story.coverage).toMatchObject([{ title: 'What the bridge cost', image: null }]);
      expect(world.problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
        'picture-left-out images[0].url',
        'coverage-left-out related[0].webUrl',
        'picture-left-out related[1].images[0].url',
      ]);
    },
  );
});
