import { describe, expect, it } from 'vitest';
import { storyId } from '#dataset/values.ts';
import {
  placesOf,
  storyOf,
  storyText,
  type World,
  writeWorld,
} from '#tests/support/worlds/write-world.ts';

const title = 'Bridge reopens';

async function idOf(path: string, keys = {}): Promise<string> {
  return storyOf(await writeWorld({ [path]: storyText({ title, ...keys }) }), title).id;
}

describe('the name of a story', () => {
  it('is that of its file, in full, where it begins with a date', async () => {
    const long =
      '2021-02-12-blizzard-of-the-century-closes-roads-schools-and-offices-in-seven-states-and-brings-trains-to-a-halt-in-three-more';
    expect(await idOf(`${long}.md`)).toBe(long);
    expect(await idOf('_news/2021/2021-02-15-Bridge_reopens.markdown')).toBe(
      '2021-02-15-Bridge_reopens',
    );
  });

  it.each([
    ['2021-02-15.md', '2021-02-15'],
    ['2021-02-15_x.md', '2021-02-15-x'],
    ['2021-02-15 bridge reopens.md', '2021-02-15-bridge-reopens'],
    ['2021-02-15-a, b & c (d).md', '2021-02-15-a-b-c-d'],
    ['2021-02-15-ข่าววันนี้.md', '2021-02-15-ข่าววันนี้'],
    ['2021-02-15-müller.md', '2021-02-15-müller'],
    ['2021-02-15-mu\u0308ller.md', '2021-02-15-müller'],
    ['2021-02-15-🎉.md', '2021-02-15'],
    ['2021-02-15-❤️-love.md', '2021-02-15-love'],
    ['2021-02-15-1️⃣-first.md', '2021-02-15-1-first'],
    ['2021-02-15-...md', '2021-02-15'],
    ['2021-02-15-a..b.md', '2021-02-15-a-b'],
    ['2021-02-15-%2e%2e.md', '2021-02-15-2e-2e'],
    ['2021-02-15-reaction-.md', '2021-02-15-reaction'],
    ['2021-02-15-"quoted".md', '2021-02-15-quoted'],
  ])('of the file %s is %s', async (path, id) => {
    expect(await idOf(path)).toBe(id);
  });

  it.each(['bridge.md', 'index.md', '20210215-bridge.md', '2021-02-15T10.md', '🎉.md', '-.md'])(
    'is the date and the headline where the file’s begins with no date: %s',
    async (path) => {
      expect(await idOf(path)).toBe('2024-03-01-bridge-reopens');
    },
  );

  it('has the date of the site’s own day', async () => {
    const world = await writeWorld({
      'site.yaml': 'timeZone: Pacific/Auckland',
      'a.md': storyText({ title }),
    });
    expect(storyOf(world, title).id).toBe('2024-03-02-bridge-reopens');
  });

  it.each([
    ['Caffè Nero’s “bold” plan: 5 < 6', '2024-03-01-caffe-neros-bold-plan-5-6'],
    ['C++ and C# in 2024', '2024-03-01-c-plus-plus-and-c-sharp-in-2024'],
    ['เมืองชายฝั่ง', '2024-03-01-เมืองชายฝั่ง'],
    ['東京 大阪', '2024-03-01-東京-大阪'],
    ['🎉🎉', '2024-03-01'],
    ['../../etc/passwd', '2024-03-01-etc-passwd'],
  ])('made of the headline %s is %s', async (headline, id) => {
    const world = await writeWorld({ 'a.md': storyText({ title: headline }) });
    expect([...world.dataset.stories.keys()]).toEqual([id]);
  });

  it('is never longer than the name of a file can be', async () => {
    const names = ['ข่าว'.repeat(20), 'word-'.repeat(48), 'x'.repeat(240)];
    for (const name of names) {
      const id = await idOf(`2021-02-15-${name}.md`);
      expect(storyId.safeParse(id).success).toBe(true);
      expect(Buffer.byteLength(`${id}-2.json`)).toBeLessThan(256);
      expect(`2021-02-15-${name}`.startsWith(id)).toBe(true);
    }
    const headline = await idOf('a.md', {
      title: 'ข่าว '.repeat(90),
      webUrl: 'https://a.example',
    }).catch(String);
    expect(Buffer.byteLength(headline)).toBeLessThan(256);
  });
});

describe('two stories of one name', () => {
  async function idsOf(paths: string[]): Promise<{ ids: string[]; world: World }> {
    const files = paths.map((path) => [path, storyText({ title: `Story in ${path}` })] as const);
    const world = await writeWorld(Object.fromEntries(files));
    return { ids: paths.map((path) => storyOf(world, `Story in ${path}`).id), world };
  }

  it('are told apart by a number, with a warning that names the other', async () => {
    const { ids, world } = await idsOf([
      'a/2021-02-15-x.md',
      'b/2021-02-15-x.md',
      'c/2021-02-15-x.txt',
    ]);
    expect(ids).toEqual(['2021-02-15-x', '2021-02-15-x-2', '2021-02-15-x-3']);
    expect(placesOf(world)).toEqual([
      'b/2021-02-15-x.md:1:1 warning same-id',
      'c/2021-02-15-x.txt:1:1 warning same-id',
    ]);
    expect(world.problems[0]?.message).toContain('a/2021-02-15-x.md');
    expect(world.problems[0]?.message).toContain('2021-02-15-x-2');
  });

  it('are told apart where they differ only in case, for systems to which that is one', async () => {
    const one = await idsOf(['a/2021-02-15-AI.md', 'b/2021-02-15-ai.md']);
    expect(one.ids).toEqual(['2021-02-15-AI', '2021-02-15-ai-2']);
    const other = await idsOf(['a/2021-02-15-ai.md', 'b/2021-02-15-AI.md']);
    expect(other.ids).toEqual(['2021-02-15-ai', '2021-02-15-AI-2']);
  });

  it('never take the name of a third', async () => {
    const { ids, world } = await idsOf([
      'a/2021-02-15-x.md',
      'b/2021-02-15-x.md',
      'c/2021-02-15-x-2.md',
    ]);
    expect(ids).toEqual(['2021-02-15-x', '2021-02-15-x-3', '2021-02-15-x-2']);
    expect(placesOf(world)).toEqual(['b/2021-02-15-x.md:1:1 warning same-id']);
  });
});
