import { describe, expect, it } from 'vitest';
import {
  pagesOf,
  report,
  storyOf,
  storyText,
  writeWorld,
} from '#tests/support/worlds/write-world.ts';

/** What a publisher is called, if its articles bear these names. */
async function nameAt(domain: string, ...names: string[]): Promise<string | undefined> {
  const files = names.map((name, index) => {
    const title = `Story ${index}`;
    return [`${index}.md`, storyText({ title, provider: { name, domain } })] as const;
  });
  const { dataset } = await writeWorld(Object.fromEntries(files));
  return dataset.manifest.publishers.find((publisher) => publisher.domain === domain)?.name;
}

/** The same, of the publisher at thepost.example. */
function nameOf(...names: string[]): Promise<string | undefined> {
  return nameAt('thepost.example', ...names);
}

describe('a publisher', () => {
  it('is called what most of its articles call it', async () => {
    expect(await nameOf('The Post', 'The Post', 'Post')).toBe('The Post');
  });

  it('is called by its domain where its articles bear many names', async () => {
    expect(await nameOf('Ana’s Channel', 'Bo Plays', 'Bo Plays', 'Chess Daily')).toBe(
      'thepost.example',
    );
    expect(await nameOf('One', 'Other')).toBe('thepost.example');
  });

  it('is called by its domain where no article names it', async () => {
    expect(await nameOf('', '')).toBe('thepost.example');
  });

  it('has one name in several spellings, the one used most', async () => {
    expect(await nameOf('ThePost', 'The Post', 'The Post', 'The-Post+')).toBe('The Post');
  });

  it.each([
    ['miragenews.example', 'Armed robbery in Revesby'],
    ['dailybolt.example', 'Software'],
    ['techwell.example', 'The Mirage'],
  ])(
    'is called by its domain %s where its articles bear a headline or a keyword: %s',
    async (domain, name) => {
      expect(await nameAt(domain, name, name)).toBe(domain);
    },
  );

  it.each([
    ['techstory.example', 'tech'],
    ['psu.example', 'Play Station Universe'],
    ['nypost.example', 'New York Post'],
    ['rit.example', 'Rochester Institute of Technology'],
    ['express.co.example', 'Daily Express'],
    ['sueddeutsche.example', 'Süddeutsche Zeitung'],
    ['as.example', 'AS'],
    ['asahi.example', '朝日新聞'],
    ['xn--80aesfpebagmfblc0a.example', 'Pravda'],
  ])('at %s is called %s', async (domain, name) => {
    expect(await nameAt(domain, name)).toBe(name);
  });

  it('is called what its letters don’t hint at if all of its articles agree on it', async () => {
    expect(await nameAt('go.example', 'ABC News', 'ABC News', 'abc-news')).toBe('ABC News');
    expect(await nameAt('go.example', 'ABC News', 'ABC News')).toBe('go.example');
    expect(await nameAt('go.example', 'ABC News', 'ABC News', 'ABC News', '')).toBe('go.example');
    expect(await nameAt('go.example', ...Array(5).fill('ABC News'), 'Other')).toBe('go.example');
  });

  it.each([
    'Armed robbery in Revesby.',
    'Story',
    'A headline that goes on and on for a long while',
  ])(
    'is called by its domain though all agree on what is a headline or a keyword: %s',
    async (name) => {
      expect(await nameAt('miragenews.example', name, name, name, name)).toBe('miragenews.example');
    },
  );

  it('is called what the host of its articles hints at', async () => {
    const provider = { name: 'ABC News', domain: 'go.example' };
    const nameFrom = async (host: string) => {
      const webUrl = `https://${host}/1`;
      return storyOf(await writeWorld({ 'a.md': storyText({ title: 'A', provider, webUrl }) }), 'A')
        .publisher.name;
    };
    expect(await nameFrom('abcnews.go.example')).toBe('ABC News');
    expect(await nameFrom('www.go.example')).toBe('go.example');
    expect(await nameFrom('abcnews.example')).toBe('go.example');
  });

  it('is called what the settings call it, whatever its domain', async () => {
    const { dataset } = await writeWorld({
      'site.yaml': 'publishers:\n  harbourpost.example: The Lighthouse',
      'a.md': storyText(),
    });
    expect(dataset.manifest.publishers.map(({ name }) => name)).toEqual(['The Lighthouse']);
  });

  it('is not called by a name that one article has in many timelines', async () => {
    const shared = report({
      title: 'Shared',
      provider: { name: 'The Post on MSN', domain: 'thepost.example' },
    });
    const files = ['A', 'B', 'C'].map(
      (title) => [`${title}.md`, storyText({ title, related: [shared] })] as const,
    );
    const others = ['The Post', 'The Post'].map(
      (name, index) =>
        [
          `own-${index}.md`,
          storyText({ title: `Own ${index}`, provider: { name, domain: 'thepost.example' } }),
        ] as const,
    );
    const { dataset } = await writeWorld(Object.fromEntries([...files, ...others]));
    expect(
      dataset.manifest.publishers.find(({ domain }) => domain === 'thepost.example')?.name,
    ).toBe('The Post');
  });

  it('stands under its one name at every article, whatever the article calls it', async () => {
    const world = await writeWorld({
      'a.md': storyText({ title: 'A', provider: { name: 'Post', domain: 'thepost.example' } }),
      'b.md': storyText({ title: 'B', provider: { name: 'The Post', domain: 'thepost.example' } }),
      'c.md': storyText({ title: 'C', provider: { name: 'The Post', domain: 'thepost.example' } }),
      'd.md': storyText({ title: 'D', provider: { domain: 'thepost.example' } }),
    });
    const id = 'thepost.example';
    for (const title of ['A', 'B', 'C', 'D']) {
      expect(storyOf(world, title).publisher).toEqual({ id, name: 'The Post', domain: id });
    }
  });

  it('has a list of what it published and covered', async () => {
    const provider = { name: 'City Desk', domain: 'citydesk.example' };
    const { dataset } = await writeWorld({
      'a.md': storyText({ title: 'By the Post', related: [report()] }),
      'b.md': storyText({ title: 'By City Desk', provider }),
      'c.md': storyText({ title: 'Without City Desk' }),
    });
    const entry = dataset.manifest.publishers.find(({ domain }) => domain === 'citydesk.example');
    expect(entry).toMatchObject({ name: 'City Desk', count: 2 });
    const titles = pagesOf(dataset, entry?.firstPage ?? null)
      .flatMap((page) => page.stories)
      .map((story) => story.title);
    expect(titles.sort()).toEqual(['By City Desk', 'By the Post']);
  });
});

describe('many publishers', () => {
  it('are all in the dataset, those with the fewest stories in a file of their own', async () => {
    const files = Array.from({ length: 450 }, (_, index) => {
      const provider = { name: `Post ${index}`, domain: `post-${index}.example` };
      return [`${index}.md`, storyText({ title: `Story ${index}`, provider })] as const;
    });
    const twice = storyText({
      title: 'Once more',
      provider: { name: 'Post 449', domain: 'post-449.example' },
    });
    const { dataset } = await writeWorld({ ...Object.fromEntries(files), 'twice.md': twice });
    const { publishers, morePublishers, counts } = dataset.manifest;
    expect(publishers[0]).toMatchObject({ name: 'Post 449', count: 2 });
    expect(morePublishers).toBe(dataset.morePublishers?.name);
    const all = [...publishers, ...(dataset.morePublishers?.list ?? [])];
    expect(new Set(all.map(({ domain }) => domain)).size).toBe(450);
    expect(counts.publishers).toBe(450);
  });
});

describe('the glance at a story’s coverage', () => {
  it('counts publishers, also those that share a platform, and the story’s own once', async () => {
    const on = (name: string) => ({ name, domain: 'roof.example' });
    const related = [
      report({ title: '1', provider: on('Bo Plays'), publishedDateTime: '2024-03-01T13:00:00Z' }),
      report({ title: '2', provider: on('BO plays'), publishedDateTime: '2024-03-01T14:00:00Z' }),
      report({ title: '3', provider: on('Ana'), publishedDateTime: '2024-03-01T15:00:00Z' }),
      report({ title: '4', provider: { name: 'City Desk', domain: 'citydesk.example' } }),
    ];
    const { dataset } = await writeWorld({
      'site.yaml': 'platforms: [roof.example]',
      'a.md': storyText({ title: 'A', provider: on('Ana'), related }),
    });
    const [page] = pagesOf(dataset, dataset.manifest.firstPage);
    expect(page?.stories[0]?.coverageSummary).toMatchObject({
      reports: 5,
      otherPublishers: 2,
      minutes: 3 * 60,
    });
    const [story] = [...dataset.stories.values()];
    const names = new Set(story?.coverage.map(({ publisher }) => publisher.name));
    expect(names).toEqual(new Set(['BO plays', 'City Desk', 'Ana']));
  });
});

describe('The logo of a publisher', () => {
  const withLogo = (title: string, url: string) =>
    storyText({
      title,
      provider: { name: 'Harbour Post', domain: 'harbourpost.example', images: [{ url }] },
    });

  it('is the one that most of its articles give', async () => {
    const world = await writeWorld({
      'a.md': withLogo('A', 'https://harbourpost.example/old.png'),
      'b.md': withLogo('B', 'https://harbourpost.example/new.png'),
      'c.md': withLogo('C', 'https://harbourpost.example/new.png'),
    });
    expect(world.dataset.manifest.publishers[0]?.logo).toBe('https://harbourpost.example/new.png');
  });

  it('is none where its address is not one that a page should load', async () => {
    const world = await writeWorld({ 'a.md': withLogo('A', 'javascript:alert(1)') });
    expect(world.dataset.manifest.publishers[0]).not.toHaveProperty('logo');
    expect(world.problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'picture-left-out provider.images[0].url',
    ]);
  });
});

describe('a publisher at an international domain', () => {
  const keys = { webUrl: 'https://пример.рф/новости/1', provider: {} };

  it('is called by its letters, wherever nothing else names it', async () => {
    const world = await writeWorld({
      'a.md': storyText({
        ...keys,
        title: 'A',
        related: [
          report({ title: 'B', webUrl: 'https://www.müller-zeitung.de/a', provider: {} }),
          report({
            title: 'C',
            webUrl: 'https://xn--wgv71a119e.jp/a',
            provider: { name: 'xn--wgv71a119e.jp', domain: '日本語.jp' },
          }),
        ],
      }),
    });
    const { publisher, coverage } = storyOf(world, 'A');
    const domain = 'xn--e1afmkfd.xn--p1ai';
    expect(publisher).toEqual({ id: domain, name: 'пример.рф', domain });
    expect(coverage.map((entry) => entry.publisher.name).sort()).toEqual([
      'müller-zeitung.de',
      '日本語.jp',
    ]);
    const shown = world.dataset.manifest.publishers.map(({ name, shownDomain }) => ({
      name,
      shownDomain,
    }));
    expect(shown).toContainEqual({ name: 'müller-zeitung.de', shownDomain: 'müller-zeitung.de' });
    expect(JSON.stringify(shown)).not.toContain('xn--');
  });

  it('is called by punycode where its letters pass for others', async () => {
    const webUrl = 'https://аррӏе.com/1';
    const world = await writeWorld({ 'a.md': storyText({ title: 'A', webUrl, provider: {} }) });
    expect(storyOf(world, 'A').publisher.name).toBe('xn--80ak6aa92e.com');
    expect(world.dataset.manifest.publishers[0]?.shownDomain).toBeUndefined();
  });

  it.each(['пример.рф', 'ПРИМЕР.РФ', 'www.пример.рф', 'xn--e1afmkfd.xn--p1ai'])(
    'is renamed by a setting for %s',
    async (domain) => {
      const world = await writeWorld({
        'site.yaml': `publishers:\n  ${domain}: Primer`,
        'a.md': storyText({ ...keys, title: 'A' }),
      });
      expect(storyOf(world, 'A').publisher.name).toBe('Primer');
      expect(world.problems).toEqual([]);
    },
  );

  it('is named as the setting writes it where no document has it', async () => {
    const world = await writeWorld({
      'site.yaml': 'publishers:\n  müller-zeitung.de: Müller',
      'a.md': storyText({ ...keys, title: 'A' }),
    });
    expect(world.problems).toMatchObject([{ code: 'setting-unused', line: 2 }]);
    expect(world.problems[0]?.message).toContain('müller-zeitung.de');
  });
});
