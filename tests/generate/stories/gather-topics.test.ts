import { describe, expect, it } from 'vitest';
import { topicSlug } from '#dataset/values.ts';
import {
  pagesOf,
  placesOf,
  storyOf,
  storyText,
  type World,
  writeWorld,
} from '#tests/support/worlds/write-world.ts';

/** A world of stories A, B, C… with these topics. */
async function worldOf(...topics: (string | null)[][]): Promise<World> {
  const files = topics.map((names, index) => {
    const title = String.fromCharCode(65 + index);
    return [`${title}.md`, storyText({ title, topics: names })] as const;
  });
  return writeWorld(Object.fromEntries(files));
}

/** What the topics are called, and by what name in addresses. */
async function slugsOf(...names: string[]): Promise<string[]> {
  const { dataset } = await worldOf(names);
  return names.map(
    (name) => dataset.manifest.topics.find((topic) => topic.name === name)?.slug ?? 'none',
  );
}

describe('topics', () => {
  it('are counted, most stories first, and each has its list', async () => {
    const { dataset } = await worldOf(['Water', 'AI'], ['AI'], []);
    expect(dataset.manifest.topics).toMatchObject([
      { name: 'AI', slug: 'ai', count: 2 },
      { name: 'Water', slug: 'water', count: 1 },
    ]);
    const [ai] = dataset.manifest.topics;
    const titles = pagesOf(dataset, ai?.firstPage ?? null)
      .flatMap((page) => page.stories)
      .map((story) => story.title);
    expect(titles.sort()).toEqual(['A', 'B']);
  });

  it('stand once in a story, blank ones not at all', async () => {
    const world = await worldOf(['AI', '', null, ' AI ', 'AI']);
    expect(storyOf(world, 'A').topics).toEqual([{ name: 'AI', slug: 'ai' }]);
  });

  it('differ where their signs do', async () => {
    expect(await slugsOf('C', 'C++', 'C#', '.NET', 'Q&A', 'Computer Vision')).toEqual([
      'c',
      'c-plus-plus',
      'c-sharp',
      'net',
      'q-a',
      'computer-vision',
    ]);
  });

  it('may be in any script', async () => {
    expect(await slugsOf('น้ำ', 'المياه', '東京', 'Économie', 'Straße', 'हिन्दी')).toEqual([
      'น้ำ',
      'المياه',
      '東京',
      'economie',
      'straße',
      'हिन्दी',
    ]);
  });

  it('may have no letter at all, and still have a list of their own', async () => {
    const slugs = await slugsOf('🎉', '❤️', '!!!', '…');
    expect(slugs.every((slug) => topicSlug.safeParse(slug).success)).toBe(true);
    expect(new Set(slugs).size).toBe(4);
    expect(await slugsOf('❤️')).toEqual([slugs[1]]);
  });

  it('that would have one address are told apart', async () => {
    const slugs = await slugsOf('Water', 'Water!', '¿Water?');
    expect(new Set(slugs).size).toBe(3);
    expect(slugs).toContain('water');
  });

  it('have addresses that can be names of files, however long their own names are', async () => {
    const signs = ['w', 'ж', 'ข', '東', 'İ', '𝒜𝒜'];
    const names = signs.flatMap((sign) => {
      const long = sign.repeat(99 / sign.length);
      return [long, `${long}!`];
    });
    const slugs = await slugsOf(...names);
    expect(new Set(slugs).size).toBe(names.length);
    for (const slug of slugs) {
      expect(topicSlug.safeParse(slug).success).toBe(true);
      expect(slug.isWellFormed()).toBe(true);
      expect(Buffer.byteLength(`${slug}.json`)).toBeLessThanOrEqual(255);
    }
  });

  it('may have the names of things in programs', async () => {
    expect(await slugsOf('__proto__', 'constructor', 'null', 'manifest')).toEqual([
      'proto',
      'constructor',
      'null',
      'manifest',
    ]);
  });

  it.each(['con', 'NUL', 'aux', 'Prn', 'COM1', 'lpt9'])(
    'never have the address of a device, which some systems can make no file of: %s',
    async (name) => {
      const [slug] = await slugsOf(name);
      expect(slug).toMatch(/^(con|nul|aux|prn|com1|lpt9)-/);
    },
  );
});

describe('a topic in several spellings', () => {
  it('is one, in the spelling used most', async () => {
    const world = await worldOf(['Computer Vision'], ['Computer Vision'], ['computer-vision']);
    expect(world.dataset.manifest.topics).toMatchObject([{ name: 'Computer Vision', count: 3 }]);
    expect(storyOf(world, 'C').topics).toEqual([
      { name: 'Computer Vision', slug: 'computer-vision' },
    ]);
  });

  it('is reported at the line of each other spelling, whatever comes above it', async () => {
    const yaml = `title: A
publishedDateTime: 2024-03-01
webUrl: https://a.example/
topics:
  - Water
  -
  - Water
  - [wrong]
  - ai`;
    const world = await writeWorld({
      'a.md': `---\n${yaml}\n---\n`,
      'b.md': storyText({ title: 'B', topics: ['AI'] }),
    });
    expect(placesOf(world)).toContain('a.md:10:5 warning topic-spelling');
    expect(world.problems.at(-1)?.message).toContain('"AI"');
  });

  it('stands once in a story that has two of them', async () => {
    const world = await worldOf(['AI', 'ai'], ['AI']);
    expect(storyOf(world, 'A').topics.map(({ name }) => name)).toEqual(['AI']);
    expect(world.dataset.manifest.topics).toMatchObject([{ count: 2 }]);
  });
});

describe('combinations of topics', () => {
  it('are counted for each topic, so that a narrower choice has its right count', async () => {
    const { dataset } = await worldOf(
      ['AI', 'Water'],
      ['AI', 'Water'],
      ['AI'],
      ['Water', 'Cities'],
    );
    const setsOf = (slug: string) =>
      dataset.combinations
        .get(slug)
        ?.sets.map(({ topics, count }) => `${topics.join('+')} ${count}`)
        .sort();
    expect(setsOf('ai')).toEqual(['ai 1', 'ai+water 2']);
    expect(setsOf('water')).toEqual(['ai+water 2', 'cities+water 1']);
    expect(setsOf('cities')).toEqual(['cities+water 1']);
  });
});
