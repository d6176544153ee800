import { describe, expect, it } from 'vitest';
import { datasetFiles } from '#generate/dataset/dataset-files.ts';
import { file, required, worldOf } from '#tests/support/documents/hand-written.ts';
import {
  frontTitles,
  placesOf,
  storyOf,
  storyText,
  titlesOf,
  writeWorld,
} from '#tests/support/worlds/write-world.ts';

describe('values as editors write them', () => {
  it('stay as they are written, even where they look like numbers', async () => {
    const world = await writeWorld({
      'a.md': `---\ntitle: 007\npublishedDateTime: 2024-03-01\nwebUrl: https://a.example/\ntopics: [3.10, 1e3, true, 0x10]\n---\n`,
    });
    expect(storyOf(world, '007').topics.map(({ name }) => name)).toEqual([
      '3.10',
      '1e3',
      'true',
      '0x10',
    ]);
  });

  it('may be null, and then are as if absent', async () => {
    const nulls = ['excerpt', 'type', 'quality', 'heat', 'published', 'removed', 'provider'];
    const lists = [
      'topics',
      'images',
      'related',
      'ampWebUrl',
      'cdnAmpWebUrl',
      'originalUrl',
      'event',
    ];
    const world = await worldOf(
      `${required}\n${[...nulls, ...lists].map((key) => `${key}:`).join('\n')}`,
    );
    expect(placesOf(world)).toEqual([]);
    expect(titlesOf(world)).toEqual(['Bridge reopens']);
  });

  it('may be null within lists: topics, pictures and coverage that are not there', async () => {
    const world = await worldOf(
      `${required}\ntopics:\n  - \n  - Water\nimages:\n  -\nrelated:\n  - null\n`,
    );
    expect(placesOf(world)).toEqual([]);
    expect(storyOf(world, 'Bridge reopens').topics.map(({ name }) => name)).toEqual(['Water']);
  });

  it.each(['yes', 'on', 'true', 'True', '"true"'])(
    'may say `removed: %s`, as Jekyll reads it',
    async (word) => {
      expect(titlesOf(await worldOf(`${required}\nremoved: ${word}`))).toEqual([]);
    },
  );

  it('may quote their numbers: a quoted rank ranks the same', async () => {
    const world = await writeWorld({
      'a.md': storyText({ title: 'Lower', heat: 9 }),
      'b.md': storyText({ title: 'Higher' }).replace('---\n', '---\nheat: "10"\n'),
    });
    expect(frontTitles(world)).toEqual(['Higher', 'Lower']);
  });
});

describe('the name of an event', () => {
  /** Whether two documents of unlike headlines, months apart, are one event by what they write. */
  async function areOneEvent(one: string, other: string): Promise<boolean> {
    const keys = (event: string) => `---\nevent: ${event}\n`;
    const world = await writeWorld({
      'a.md': storyText({ title: 'Bridge reopens' }).replace('---\n', keys(one)),
      'b.md': storyText({
        title: 'Ferry sold',
        publishedDateTime: '2024-09-01T12:00:00Z',
      }).replace('---\n', keys(other)),
    });
    expect(placesOf(world)).toEqual([]);
    return storyOf(world, 'Ferry sold').coverage.length === 1;
  }

  it.each([
    ['The bridge', '"The bridge"'],
    ['2024', '"2024"'],
    ['true', '"true"'],
    ['The city&#8217;s bridge', 'The city’s bridge'],
  ])('is a text, however it is written: %s, %s', async (one, other) => {
    expect(await areOneEvent(one, other)).toBe(true);
  });

  it.each(['', '""', '" "', '~'])('that is blank names none: %s', async (blank) => {
    expect(await areOneEvent(blank, blank)).toBe(false);
  });

  it('that is far too long is cut, with a warning', async () => {
    const world = await writeWorld({ [file]: storyText({ event: 'Bridge '.repeat(100) }) });
    expect(world.problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'text-too-long event',
    ]);
  });

  it('is repaired, and never shown', async () => {
    const world = await writeWorld({ [file]: storyText({ event: 'The cityâ€™s bridge' }) });
    expect(world.problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'text-repaired event',
    ]);
    expect(JSON.stringify([...datasetFiles(world.dataset)])).not.toContain('city');
  });
});

describe('texts', () => {
  it('are repaired, and a note shows the piece before and after', async () => {
    const world = await writeWorld({
      [file]: storyText({ excerpt: 'A long way before it comes: the cityâ€™s  plan' }),
    });
    expect(storyOf(world, 'Bridge reopens').excerpt).toContain('the city’s plan');
    const [note] = world.problems;
    expect(note).toMatchObject({ severity: 'note', path: 'excerpt', code: 'text-repaired' });
    expect(note?.message).toContain('cityâ€™s');
    expect(note?.message).toContain('city’s');
  });

  it('of code alone are headlines as they were written: no story is lost to its repair', async () => {
    const title = '</script><script>document.title = "taken"</script><!-- x';
    const world = await writeWorld({ [file]: storyText({ title, webUrl: 'https://a.example/' }) });
    expect(titlesOf(world)).toEqual([title]);
  });

  it('that are far too long are cut, with a warning', async () => {
    const title = 'Bridge '.repeat(200);
    const excerpt = 'It reopens. '.repeat(2000);
    const world = await writeWorld({
      [file]: storyText({ title, excerpt, webUrl: 'https://a.example/' }),
    });
    expect(world.problems.map(({ code, path }) => `${code} ${path}`)).toContain(
      'text-too-long title',
    );
    const [story] = world.dataset.stories.values();
    expect(story?.title.startsWith('Bridge Bridge')).toBe(true);
    expect(title).toContain(story?.title);
    expect(story?.excerpt.startsWith('It reopens. It reopens.')).toBe(true);
    expect(story?.excerpt.length).toBeLessThan(excerpt.length);
  });

  it('of lists beyond all measure are cut, with a warning', async () => {
    const topics = Array.from({ length: 1000 }, (_, index) => `Topic ${index}`);
    const world = await writeWorld({ [file]: storyText({ topics }) });
    expect(world.problems.map(({ code, path }) => `${code} ${path}`)).toEqual(['too-many topics']);
    expect(storyOf(world, 'Bridge reopens').topics[0]?.name).toBe('Topic 0');
  });

  it('cannot control a terminal: invisible characters are shown as escapes', async () => {
    const world = await writeWorld({
      [file]: storyText({ publishedDateTime: '\u001b[2J\u202e2024' }),
    });
    expect(world.problems[0]?.message).toContain(String.raw`\u001b[2J\u202e2024`);
  });
});
