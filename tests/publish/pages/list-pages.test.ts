import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { isWritablePath } from '#documents/files/writable-path.ts';
import { listPages } from '#publish/pages/list-pages.ts';
import { largeWorld } from '#tests/support/worlds/large-world.ts';
import {
  pagesOf,
  report,
  storyText,
  type World,
  writeWorld,
} from '#tests/support/worlds/write-world.ts';

describe('the pages of a large site', () => {
  let world: World;
  let paths: string[];

  beforeAll(async () => {
    world = await writeWorld(Object.fromEntries(largeWorld()));
    paths = listPages(world.dataset);
  });

  test('are each listed once', () => {
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('hold the front page and one for every story, folded ones too', () => {
    expect(paths).toContain('/');
    const { stories } = world.dataset;
    const folded = [...stories.values()].filter((story) => story.foldedUnder !== undefined);
    expect(folded).not.toEqual([]);
    expect(paths).toEqual(
      expect.arrayContaining([...stories.keys()].map((id) => `/stories/${id}`)),
    );
  });

  test('hold one for every topic and every publisher', () => {
    const { topics, publishers } = world.dataset.manifest;
    expect(paths).toEqual(
      expect.arrayContaining([
        ...topics.map(({ slug }) => `/topics/${slug}`),
        ...publishers.map(({ domain }) => `/publishers/${domain}`),
      ]),
    );
  });

  test('hold every older page of every list, and no newest page twice', () => {
    const { manifest } = world.dataset;
    const cities = manifest.topics.find(({ slug }) => slug === 'cities');
    const chains = [
      { path: '', firstPage: manifest.firstPage },
      { path: '/topics/cities', firstPage: cities?.firstPage ?? null },
    ];
    for (const { path, firstPage } of chains) {
      const [newest, ...older] = pagesOf(world.dataset, firstPage);
      expect(older.length).toBeGreaterThan(1);
      for (const { number } of older) expect(paths).toContain(`${path}/pages/${number}`);
      expect(paths).not.toContain(`${path}/pages/${newest?.number}`);
    }
  });

  test('hold one for every combination of topics that a list of stories has', () => {
    const combinations = new Set(
      pagesOf(world.dataset, world.dataset.manifest.firstPage)
        .flatMap((page) => page.stories)
        .map(({ topics }) => topics.map(({ slug }) => slug).sort())
        .filter((slugs) => slugs.length > 1 && slugs.length <= 3)
        .map((slugs) => `/topics/${slugs.join('+')}`),
    );
    expect(combinations.size).toBeGreaterThan(3);
    expect(paths).toEqual(expect.arrayContaining([...combinations]));
  });

  test('hold no combination that no story has', () => {
    expect(paths).not.toContain('/topics/cities+harbours');
  });
});

test('a publisher that is only in the coverage of others has a page', async () => {
  const { dataset } = await writeWorld({
    '2024-03-01-bridge.md': storyText({
      related: [report({ provider: { name: 'City Desk', domain: 'citydesk.example' } })],
    }),
  });
  expect(listPages(dataset)).toContain('/publishers/citydesk.example');
});

test('publishers beyond the room of the manifest have pages too', async () => {
  const { dataset } = await writeWorld({
    '2024-03-01-bridge.md': storyText({
      related: Array.from({ length: 250 }, (_, number) =>
        report({
          title: `Report ${number}`,
          provider: { name: `Paper ${number}`, domain: `paper-${number}.example` },
        }),
      ),
    }),
  });
  expect(dataset.morePublishers).not.toBeNull();
  expect(listPages(dataset).filter((path) => path.startsWith('/publishers/paper-'))).toHaveLength(
    250,
  );
});

test('names in other scripts are percent-encoded, as in addresses', async () => {
  const { dataset } = await writeWorld({
    '2024-03-01-น้ำจืด.md': storyText({ title: 'น้ำจืด', topics: ['ข่าว'] }),
  });
  const paths = listPages(dataset);
  expect(paths).toContain(`/stories/${encodeURIComponent('2024-03-01-น้ำจืด')}`);
  expect(paths).toContain(`/topics/${encodeURIComponent('ข่าว')}`);
});

test.each([
  ['three topics of 90 letters', [1, 2, 3].map((number) => `${'a'.repeat(90)} ${number}`)],
  ['two topics of 65 Cyrillic letters', ['ж'.repeat(65), 'ю'.repeat(65)]],
])('%s have a page each, but none together: no file could have its name', async (_name, topics) => {
  const { dataset } = await writeWorld({ '2024-03-01-bridge.md': storyText({ topics }) });
  const names = listPages(dataset).map((path) => decodeURIComponent(path));
  const slugs = dataset.manifest.topics.map(({ slug }) => slug);
  expect(slugs).toHaveLength(topics.length);
  expect(names).toEqual(expect.arrayContaining(slugs.map((slug) => `/topics/${slug}`)));
  expect(names).not.toContain(`/topics/${slugs.toSorted().join('+')}`);
});

test('an address whose host could not be the name of a file names no publisher', async () => {
  const host = 'a'.repeat(250);
  const { dataset } = await writeWorld({
    'bridge.md': storyText({ webUrl: `https://${host}/bridge`, provider: {} }),
    'ferry.md': storyText({ title: 'Ferry', webUrl: 'https://localhost/ferry', provider: {} }),
  });
  const publishers = listPages(dataset).filter((path) => path.startsWith('/publishers/'));
  expect(publishers).toEqual(['/publishers/localhost.invalid']);
});

test('every page of a site has a name that a file can have, whatever editors and publishers call things', async () => {
  const word = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
    fc.constantFrom('ж', 'ข่าว', '𝒜', 'a', 'ﷺ', 'İ').map((sign) => sign.repeat(120)),
  );
  const host = fc
    .tuple(fc.constantFrom('a', 'b-1', 'ж', '東'), fc.nat(260), fc.constantFrom('', '.example'))
    .map(([sign, length, ending]) => sign.repeat(length + 1) + ending);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ title: word, topics: fc.array(word, { maxLength: 4 }), host }), {
        maxLength: 4,
      }),
      async (stories) => {
        const files = stories.map(({ title, topics, host: name }, number) => [
          `story-${number}.md`,
          storyText({ title, topics, webUrl: `https://${name}/${number}`, provider: {} }),
        ]);
        const { dataset } = await writeWorld(Object.fromEntries(files));
        for (const path of listPages(dataset)) expect(path).toSatisfy(isWritablePath);
      },
    ),
  );
});

test('a site without stories has the pages that need none, and no other', async () => {
  const { dataset } = await writeWorld({});
  expect(listPages(dataset)).toEqual(['/', '/saved', '/archive', '/publishers', '/search']);
});
