import { describe, expect, it } from 'vitest';
import { datasetFiles } from '#generate/dataset/dataset-files.ts';
import { report, storyOf, storyText, writeWorld } from '#tests/support/worlds/write-world.ts';

const file = '2024-03-01-bridge.md';
const good = { url: 'https://pictures.example/bridge.jpg', width: 300, height: 200 };

/** The addresses of the pictures that a story keeps of these. */
async function kept(...images: Record<string, unknown>[]) {
  const world = await writeWorld({ [file]: storyText({ images }) });
  const codes = world.problems.map(({ code, severity }) => `${severity} ${code}`);
  return { urls: storyOf(world, 'Bridge reopens').images.map(({ url }) => url), codes };
}

describe('A picture of a few pixels', () => {
  it.each([
    { width: 1, height: 1 },
    { width: 2, height: 2 },
    { width: 600, height: 1 },
    { width: 1, height: 600 },
    { width: 1 },
    { height: 2 },
    { width: 1, height: 0 },
    { width: '1', height: '1px' },
  ])('is left out with a note, and the next one leads: %j', async (size) => {
    const { urls, codes } = await kept({ url: 'https://pictures.example/a.gif', ...size }, good);
    expect(urls).toEqual([good.url]);
    expect(codes).toEqual(['note picture-tiny']);
  });

  it.each([
    'https://pictures.example/1x1.gif',
    'https://pictures.example/a/pixel.gif?id=1',
    'https://pictures.example/SPACER.GIF',
    'https://pictures.example/tracking-pixel.png',
    'https://pictures.example/p?w=1&h=1',
    'https://pictures.example/p?id=a&height=1&width=1#x',
    'https://pixel.wp.com/b.gif?v=noscript',
    'https://www.facebook.com/tr?id=1&ev=PageView',
    'https://www.google-analytics.com/collect?v=1',
    'http://feeds.feedburner.com/~r/news/~4/abc',
  ])('is left out where its address says it: %s', async (url) => {
    const { urls, codes } = await kept({ url }, good);
    expect(urls).toEqual([good.url]);
    expect(codes).toEqual(['note picture-tiny']);
  });

  it('is left out of coverage and logos, too, and is nowhere in what readers download', async () => {
    const pixel = { url: 'https://count.example/a', width: 1, height: 1 };
    const world = await writeWorld({
      [file]: storyText(
        {
          images: [pixel],
          provider: { name: 'Harbour Post', domain: 'harbourpost.example', images: [pixel] },
          related: [report({ images: [pixel, good] })],
        },
        'Text.\n\n![](https://count.example/pixel.gif)\n\n<img src="https://count.example/b" width=1 height="1">',
      ),
    });
    expect(storyOf(world, 'Bridge reopens').coverage[0]?.image?.url).toBe(good.url);
    expect(JSON.stringify([...datasetFiles(world.dataset)])).not.toContain('count.example');
    expect(world.problems.map(({ code }) => code)).toEqual(Array(5).fill('picture-tiny'));
  });
});

describe('A picture stays', () => {
  it.each([
    [{ width: 4, height: 4 }],
    [{ width: 0, height: 0 }],
    [{}],
    [{ url: 'https://pictures.example/pixel.gif', width: 640, height: 480 }],
    [{ url: 'https://pictures.example/pixel.jpg' }],
    [{ url: 'https://pictures.example/portrait-1x1.jpg' }],
    [{ url: 'https://pictures.example/1x1/portrait.jpg' }],
    [{ url: 'https://pictures.example/p?w=1&h=100' }],
    [{ url: 'https://pictures.example/p?w=1200&h=1' }],
    [{ url: 'https://pictures.example/p?w=1' }],
    [{ url: 'https://pictures.example/clear.gif' }],
    [{ url: 'https://www.facebook.com/photo/tr.jpg' }],
  ])('where it may be of any size: %j', async (picture) => {
    const { urls, codes } = await kept({ url: 'https://pictures.example/a.jpg', ...picture });
    expect(urls).toHaveLength(1);
    expect(codes).toEqual([]);
  });
});
