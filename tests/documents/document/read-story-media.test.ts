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
