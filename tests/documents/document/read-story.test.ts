import { describe, expect, it } from 'vitest';
import { datasetFiles } from '#generate/dataset/dataset-files.ts';
import {
  frontTitles,
  placesOf,
  report,
  storyOf,
  storyText,
  titlesOf,
  type World,
  writeWorld,
} from '#tests/support/write-world.ts';

const file = '2024-03-01-bridge.md';

/** The world of one document, written by hand so that lines can be counted. */
async function worldOf(yaml: string): Promise<World> {
  return writeWorld({ [file]: `---\n${yaml}\n---\n` });
}

const required = `title: "Bridge reopens"
publishedDateTime: 2024-03-01T12:00:00Z
webUrl: "https://harbourpost.example/bridge"`;

describe('what a story needs', () => {
  it('is a title, a date and an address, and no more', async () => {
    const world = await worldOf(required);
    expect(placesOf(world)).toEqual([]);
    expect(storyOf(world, 'Bridge reopens')).toMatchObject({
      excerpt: '',
      publisher: { name: 'harbourpost.example', domain: 'harbourpost.example' },
      topics: [],
      images: [],
      coverage: [],
    });
  });

  it.each([
    ['no title', /title: .*\n/, '', '1:1', 'title'],
    ['an empty title', /title: .*/, 'title: ""', '2:8', 'title'],
    ['a title of tags and spaces', /title: .*/, 'title: "<b> </b>"', '2:8', 'title'],
    ['a title behind a #', /title: .*/, 'title: # Bridge', '2:8', 'title'],
    ['no date', /publishedDateTime: .*\n/, '', '1:1', 'publishedDateTime'],
    [
      'a date of null',
      /publishedDateTime: .*/,
      'publishedDateTime: ~',
      '3:20',
      'publishedDateTime',
    ],
    ['no address', /\nwebUrl: .*/, '', '1:1', 'webUrl'],
    ['a blank address', /webUrl: .*/, 'webUrl: "  "', '4:9', 'webUrl'],
  ])('is an error where there is %s', async (_, found, replacement, place, key) => {
    const world = await worldOf(required.replace(found, replacement));
    expect(placesOf(world)).toEqual([`${file}:${place} error value-missing`]);
    expect(world.problems.at(-1)?.message).toContain(key);
    expect(world.problems.at(-1)?.hint).toContain(`${key}: `);
    expect(titlesOf(world)).toEqual([]);
  });

  it('is reported completely where all of it is wrong', async () => {
    const world = await worldOf('title: [a]\npublishedDateTime: {b: c}\nwebUrl:\n  - d');
    expect(placesOf(world)).toEqual([
      `${file}:2:8 error required-value-wrong`,
      `${file}:3:20 error required-value-wrong`,
      `${file}:5:3 error required-value-wrong`,
    ]);
  });
});

describe('a value that is not what its key stands for', () => {
  const wrong = `${required}
excerpt: [a, b]
type: {a: b}
quality: high
heat: [1]
published: maybe
removed: perhaps
provider: Harbour Post
topics: Water
images: picture.jpg
related: none
ampWebUrl: javascript:alert(1)
cdnAmpWebUrl: [x]
event: [The bridge]`;

  it('is left out with a warning at its place, and the story stays', async () => {
    const world = await worldOf(wrong);
    expect(placesOf(world)).toEqual([
      `${file}:5:10 warning value-wrong`,
      `${file}:6:7 warning value-wrong`,
      `${file}:7:10 warning value-wrong`,
      `${file}:8:7 warning value-wrong`,
      `${file}:9:12 warning value-wrong`,
      `${file}:10:10 warning value-wrong`,
      `${file}:11:11 warning value-wrong`,
      `${file}:12:9 warning value-wrong`,
      `${file}:13:9 warning value-wrong`,
      `${file}:14:10 warning value-wrong`,
      `${file}:15:12 warning address-left-out`,
      `${file}:16:15 warning value-wrong`,
      `${file}:17:8 warning value-wrong`,
    ]);
    expect(titlesOf(world)).toEqual(['Bridge reopens']);
  });

  it('is reported with what it is and what it should be', async () => {
    const { problems } = await worldOf(wrong);
    const found = problems.find(({ path }) => path === 'quality');
    expect(found?.message).toContain('"high"');
    expect(found?.message).toContain('a number');
    const ofEvent = problems.find(({ path }) => path === 'event');
    expect(ofEvent?.message).toContain('is a list');
    expect(ofEvent?.message).toContain('the name of an event, or `none`');
  });

  it('is reported within lists and groups too, each at its own line', async () => {
    const world = await worldOf(`${required}
topics:
  - Water
  - [a, b]
  -
  - name: Bridges
images:
  - url: "ftp://pictures.example/a.jpg"
  - https://pictures.example/b.jpg
  - url: "https://pictures.example/c.jpg"
    width: wide
    height: -3
  - null
provider:
  name: [a]
  domain: https://harbourpost.example/news
related:
  - a headline
  - title: "No date"
    webUrl: "https://a.example/"
  - title: "Bad date"
    webUrl: "https://a.example/"
    publishedDateTime: yesterday
  - title: "Bad address"
    webUrl: "javascript:alert(1)"
    publishedDateTime: 2024-03-01
  - webUrl: "https://b.example/"
    publishedDateTime: 2024-03-01
  -
  - title: "Good"
    webUrl: "https://c.example/"
    publishedDateTime: 2024-03-01
    images: {url: x}`);
    expect(placesOf(world)).toEqual([
      `${file}:7:5 warning value-wrong`,
      `${file}:9:5 warning value-wrong`,
      `${file}:11:10 warning picture-left-out`,
      `${file}:12:5 warning picture-left-out`,
      `${file}:14:12 warning value-wrong`,
      `${file}:15:13 warning value-wrong`,
      `${file}:18:9 warning value-wrong`,
      `${file}:19:11 warning domain-wrong`,
      `${file}:21:5 warning coverage-left-out`,
      `${file}:22:5 warning coverage-left-out`,
      `${file}:26:24 warning coverage-left-out`,
      `${file}:28:13 warning coverage-left-out`,
      `${file}:30:5 warning coverage-left-out`,
      `${file}:36:13 warning value-wrong`,
    ]);
    const story = storyOf(world, 'Bridge reopens');
    expect(story.topics.map(({ name }) => name)).toEqual(['Water']);
    expect(story.images).toEqual([
      { url: 'https://pictures.example/c.jpg', width: null, height: null, caption: '' },
    ]);
    expect(story.publisher.domain).toBe('harbourpost.example');
    expect(story.coverage.map(({ title }) => title)).toEqual(['Good']);
  });
});

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

describe('pictures', () => {
  it('have no size where the document gives none that makes sense', async () => {
    const sizes = [
      { width: 0, height: 0 },
      {},
      { width: 1600.4, height: 900 },
      { width: 1e9, height: 10 },
    ];
    const images = sizes.map((size, index) => ({
      url: `https://pictures.example/${index}`,
      ...size,
    }));
    const world = await writeWorld({ [file]: storyText({ images }) });
    expect(
      storyOf(world, 'Bridge reopens').images.map(({ width, height }) => [width, height]),
    ).toEqual([
      [null, null],
      [null, null],
      [1600, 900],
      [null, 10],
    ]);
  });

  it('with a blank address say that there is no picture, which is no problem', async () => {
    const related = [report({ images: [{ url: '' }] })];
    const world = await writeWorld({ [file]: storyText({ images: [{ url: ' ' }], related }) });
    expect(placesOf(world)).toEqual([]);
    expect(storyOf(world, 'Bridge reopens').images).toEqual([]);
    expect(storyOf(world, 'Bridge reopens').coverage[0]?.image).toBeNull();
  });

  it('stand once each, with their captions', async () => {
    const url = 'https://pictures.example/a.jpg';
    const images = [{ url, title: 'The bridge at&nbsp; dawn' }, { url }];
    const world = await writeWorld({ [file]: storyText({ images }) });
    expect(storyOf(world, 'Bridge reopens').images.map(({ caption }) => caption)).toEqual([
      'The bridge at dawn',
    ]);
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

describe('videos', () => {
  const video = { type: 'video', webUrl: '' };

  it('of YouTube can be played, by whatever address', async () => {
    const addresses = [
      'https://www.youtube.com/watch?v=dQw4w9WgXc0&list=a',
      'https://youtu.be/dQw4w9WgXc1',
      'https://www.youtube.com/embed/dQw4w9WgXc2',
      'https://m.youtube.com/shorts/dQw4w9WgXc3',
    ];
    const world = await writeWorld(
      Object.fromEntries(
        addresses.map((originalUrl, index) => [
          `${index}.md`,
          storyText({ title: `Video ${index}`, ...video, originalUrl }),
        ]),
      ),
    );
    for (const [index, address] of addresses.entries()) {
      const story = storyOf(world, `Video ${index}`);
      expect(story.url).toBe(address);
      expect(story.video).toEqual({ host: 'youtube', id: `dQw4w9WgXc${index}` });
    }
    expect(placesOf(world)).toEqual([]);
  });

  it.each(['video', 'Video', 'VIDEO', '" video "'])('may say `type: %s`', async (type) => {
    const address = 'https://www.youtube.com/watch?v=dQw4w9WgXc0&t=1m35s';
    const world = await worldOf(
      `title: Launch\npublishedDateTime: 2024-03-01\nwebUrl: ${address}\ntype: ${type}`,
    );
    const { video: played, url } = storyOf(world, 'Launch');
    expect({ played, url }).toEqual({
      played: { host: 'youtube', id: 'dQw4w9WgXc0', start: 95 },
      url: address,
    });
    expect(world.problems).toEqual([]);
  });

  it.each(['vidoe', 'videos', 'news', '1', '[video]'])(
    'are not meant by `type: %s`, which is a warning',
    async (type) => {
      const world = await worldOf(`${required}\ntype: ${type}`);
      expect(placesOf(world)).toEqual([`${file}:5:7 warning value-wrong`]);
      expect(titlesOf(world)).toEqual(['Bridge reopens']);
    },
  );

  it.each(['Article', 'ARTICLE', '""', '~'])('are not meant by `type: %s`', async (type) => {
    expect((await worldOf(`${required}\ntype: ${type}`)).problems).toEqual([]);
  });

  it('of other hosts are linked, with a note', async () => {
    const world = await writeWorld({
      [file]: storyText({ ...video, originalUrl: 'https://video.example/1' }),
    });
    expect(storyOf(world, 'Bridge reopens').video).toBeUndefined();
    expect(world.problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'note video-unknown',
    ]);
  });

  it('never bring their markup along', async () => {
    const markup = 'featuredContent: "<iframe src=https://evil.example></iframe>"';
    const world = await worldOf(`${required}\ntype: video\n${markup}`);
    expect(JSON.stringify([...datasetFiles(world.dataset)])).not.toContain('evil.example');
  });
});

describe('what readers never get', () => {
  it('is ciphertext, wherever it stands, and keys that the format doesn’t know', async () => {
    const secret = { secured: 'c1phertext', internalNote: 'c1phertext' };
    const world = await writeWorld({
      [file]: storyText({
        ...secret,
        provider: { name: 'Harbour Post', ...secret },
        images: [{ url: 'https://pictures.example/a.jpg', ...secret }],
        related: [{ ...report(), ...secret }],
      }),
    });
    expect(storyOf(world, 'Bridge reopens').coverage).not.toEqual([]);
    expect(JSON.stringify([...datasetFiles(world.dataset)])).not.toContain('c1phertext');
  });
});
