import { describe, expect, it, test } from 'vitest';
import {
  report,
  storyOf,
  storyText,
  type World,
  writeWorld,
} from '#tests/support/worlds/write-world.ts';

type Provider = { name?: string; domain: string };

/** A world of as many stories, A, B, C and so on, each by a publisher; the first is the earliest. */
function publish(providers: readonly Provider[], settings = ''): Promise<World> {
  const files = providers.map((provider, index) => {
    const title = String.fromCodePoint(65 + index);
    const publishedDateTime = `2024-03-01T10:${10 + index}:00Z`;
    return [`${title}.md`, storyText({ title, provider, publishedDateTime })] as const;
  });
  return writeWorld({ 'site.yaml': settings, ...Object.fromEntries(files) });
}

/** The ids of those who published the stories A, B, C and so on. */
async function idsOf(providers: readonly Provider[], settings = ''): Promise<string[]> {
  const world = await publish(providers, settings);
  return providers.map((_, index) => {
    return storyOf(world, String.fromCodePoint(65 + index)).publisher.id;
  });
}

const on = (domain: string, ...names: string[]) => names.map((name) => ({ name, domain }));

describe('On a platform, each name is a publisher of its own', () => {
  it('with its own list, count and place among the publishers', async () => {
    const names = on('youtube.com', 'The D-Cast', 'Bo Plays', 'The D-Cast');
    const { dataset } = await publish(names);
    const { publishers, platforms, counts } = dataset.manifest;
    expect(publishers).toMatchObject([
      { id: 'youtube.com/the-d-cast', name: 'The D-Cast', domain: 'youtube.com', count: 2 },
      { id: 'youtube.com/bo-plays', name: 'Bo Plays', domain: 'youtube.com', count: 1 },
    ]);
    expect(counts.publishers).toBe(2);
    expect(platforms).toEqual([{ id: 'youtube.com', name: 'YouTube' }]);
  });

  it('however it is spelt, under the slug of its earliest spelling and its most used one', async () => {
    const names = on('youtube.com', 'TheDCast', 'The D Cast', 'the d-cast!', 'The D Cast');
    const world = await publish(names);
    for (const title of ['A', 'B', 'C', 'D']) {
      expect(storyOf(world, title).publisher).toEqual({
        id: 'youtube.com/thedcast',
        name: 'The D Cast',
        domain: 'youtube.com',
      });
    }
  });

  it('in whatever script, and whatever its name would be as the name of a file', async () => {
    const names = on(
      'youtube.com',
      'ドラマ',
      'قناة الخبر',
      '__proto__',
      'constructor',
      'con',
      '../x',
    );
    expect(await idsOf(names)).toEqual([
      'youtube.com/ドラマ',
      'youtube.com/قناة-الخبر',
      'youtube.com/proto',
      'youtube.com/constructor',
      'youtube.com/con-publisher',
      'youtube.com/x',
    ]);
  });

  it('told apart by a number where two names have one slug', async () => {
    const names = on('youtube.com', 'Café', 'Cafe', 'Cafe 2', 'C#', 'C sharp');
    expect(await idsOf(names)).toEqual([
      'youtube.com/cafe',
      'youtube.com/cafe-2',
      'youtube.com/cafe-2-2',
      'youtube.com/c-sharp',
      'youtube.com/c-sharp-2',
    ]);
  });

  it('and vowel signs tell names apart', async () => {
    expect(new Set(await idsOf(on('youtube.com', 'कल', 'काल', 'कील'))).size).toBe(3);
  });

  test.each(['', '★ ★', 'YouTube', 'youtube.com', 'Youtube on YouTube'])(
    'but "%s" is none, and leaves an article to the platform',
    async (name) => {
      const world = await publish(on('youtube.com', name));
      const own = { id: 'youtube.com', name: 'YouTube', domain: 'youtube.com' };
      expect(storyOf(world, 'A').publisher).toEqual(own);
      expect(world.dataset.manifest.platforms).toEqual([]);
    },
  );
});

describe('An article that came by a platform', () => {
  const home = { name: 'PC Gamer', domain: 'pcgamer.com' };

  it('is its publisher’s, who is at home elsewhere', async () => {
    const names = ['PC Gamer on MSN', 'PCGamer on MSN.com', 'pc gamer via msn', 'PC Gamer'];
    const world = await publish([home, ...on('msn.com', ...names)]);
    const id = home.domain;
    expect(storyOf(world, 'A').publisher).toEqual({ id, ...home });
    for (const title of ['B', 'C', 'D', 'E']) {
      const publisher = { id, name: 'PC Gamer', domain: 'msn.com', via: 'MSN' };
      expect(storyOf(world, title).publisher).toEqual(publisher);
    }
    const entry = { id, name: 'PC Gamer', domain: id, count: 5, platforms: ['msn.com'] };
    expect(world.dataset.manifest.publishers).toMatchObject([entry]);
    expect(world.dataset.manifest.platforms).toEqual([{ id: 'msn.com', name: 'MSN' }]);
  });

  it('is a channel’s, too, that has the name of a publisher', async () => {
    const world = await publish([home, ...on('youtube.com', 'PC GAMER')]);
    const publisher = { id: home.domain, name: 'PC Gamer', domain: 'youtube.com', via: 'YouTube' };
    expect(storyOf(world, 'B').publisher).toEqual(publisher);
  });

  it('finds the home of a publisher that is called by its domain', async () => {
    const other = { name: 'Nothing of the kind', domain: 'gamepur.com' };
    expect(await idsOf([other, ...on('msn.com', 'GamePur on MSN')])).toEqual([
      'gamepur.com',
      'gamepur.com',
    ]);
  });

  it('is one by a name on the platform where no domain is that publisher’s, or several may be', async () => {
    const daily = ['one.example', 'two.example'].flatMap((domain) => on(domain, 'Daily One Two'));
    const names = on('msn.com', 'Daily One Two on MSN', 'Jerry on MSN');
    const settings = 'publishers: {one.example: Daily One Two, two.example: Daily One Two}';
    const world = await publish([...daily, ...names], settings);
    expect(storyOf(world, 'C').publisher).toEqual({
      id: 'msn.com/daily-one-two',
      name: 'Daily One Two',
      domain: 'msn.com',
      via: 'MSN',
    });
    expect(storyOf(world, 'D').publisher.id).toBe('msn.com/jerry');
  });

  it('doesn’t give its publisher the platform’s logo', async () => {
    const images = [{ url: 'https://msn.com/logo.png' }];
    const { dataset } = await writeWorld({
      'a.md': storyText({ title: 'A', provider: home }),
      'b.md': storyText({ title: 'B', provider: { name: 'PC Gamer', domain: 'msn.com', images } }),
    });
    expect(dataset.manifest.publishers[0]).not.toHaveProperty('logo');
  });

  it('counts for its publisher, not for another one, where the publisher was first', async () => {
    const { dataset } = await writeWorld({
      'a.md': storyText({
        title: 'A',
        provider: home,
        related: [report({ title: 'B', provider: { name: 'PC Gamer on MSN', domain: 'msn.com' } })],
      }),
    });
    expect(dataset.manifest.publishers).toMatchObject([{ id: 'pcgamer.com', first: 0 }]);
    expect(dataset.pages.values().next().value?.stories[0]?.coverageSummary).toMatchObject({
      reports: 2,
      otherPublishers: 0,
    });
  });
});

describe('The settings', () => {
  it('make a domain a platform', async () => {
    const names = on('roof.example', 'Ana', 'Bo Plays');
    expect(await idsOf(names)).toEqual(['roof.example', 'roof.example']);
    expect(await idsOf(names, 'platforms: [Roof.example]')).toEqual([
      'roof.example/ana',
      'roof.example/bo-plays',
    ]);
  });

  it('name a platform, and a publisher on one', async () => {
    const settings = 'publishers:\n  youtube.com: The Tube\n  youtube.com/bo-plays: Bo';
    const world = await publish(on('youtube.com', 'Bo Plays', ''), settings);
    expect(storyOf(world, 'A').publisher.name).toBe('Bo');
    expect(storyOf(world, 'B').publisher.name).toBe('The Tube');
    expect(world.problems).toEqual([]);
  });

  it('are a problem where they name no domain, or one that no document uses', async () => {
    const settings = 'platforms:\n  - roof\n  - unused.example\n  - {a: b}\n  - roof.example';
    const world = await publish(on('roof.example', 'Ana'), settings);
    const found = world.problems.map(({ code, line, path }) => `${code} ${line} ${path}`);
    expect(found).toEqual([
      'setting-unused 2 platforms',
      'setting-wrong 2 platforms[0]',
      'setting-wrong 4 platforms[2]',
    ]);
    expect(world.problems[1]?.message).toContain('a domain');
    expect(storyOf(world, 'A').publisher.id).toBe('roof.example/ana');
  });
});

describe('A domain that may be a platform', () => {
  const names = ['Ana', 'Bo Plays', 'Chess Daily', 'Dee', 'Eve'];

  /** The notes on a world in which each name stands at two articles. */
  async function notesOn(all: readonly string[], settings = ''): Promise<string[]> {
    const { problems } = await publish(on('roof.example', ...all, ...all), settings);
    return problems.map(({ code, file, path }) => `${code} ${file} ${path}`);
  }

  it('is noted at the first document, and stays one publisher', async () => {
    expect(await notesOn(names)).toEqual(['domain-of-many A.md provider.name']);
    expect(new Set(await idsOf(on('roof.example', ...names, ...names))).size).toBe(1);
  });

  it('is none with few names, with one at most articles, or if the settings say what it is', async () => {
    expect(await notesOn(names.slice(1))).toEqual([]);
    const most = Array.from({ length: 6 }, () => 'Ana');
    expect(await notesOn([...names, ...most])).toEqual([]);
    expect(await notesOn(names, 'publishers: {roof.example: The Roof}')).toEqual([]);
    expect(await notesOn(names, 'platforms: [roof.example]')).toEqual([]);
  });

  it('is none where each name stands at one article: names may be headlines', async () => {
    const { problems } = await publish(on('roof.example', ...names, 'Finn', 'Gus', 'Hal'));
    expect(problems).toEqual([]);
  });
});
