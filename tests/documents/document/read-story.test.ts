import { describe, expect, it } from 'vitest';
import { datasetFiles } from '#generate/dataset/dataset-files.ts';
import { file, required, worldOf } from '#tests/support/documents/hand-written.ts';
import {
  placesOf,
  report,
  storyOf,
  storyText,
  titlesOf,
  writeWorld,
} from '#tests/support/worlds/write-world.ts';

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
