import { describe, expect, test } from 'vitest';
import { keptFiles } from '#generate/pictures/kept-files.ts';
import { expectSound, writtenFiles } from '#tests/support/dataset/check-dataset.ts';
import { keptBefore } from '#tests/support/pictures/keeping.ts';
import {
  type Files,
  placesOf,
  report,
  storyOf,
  storyText,
  writeWorld,
} from '#tests/support/worlds/write-world.ts';

const host = 'https://pictures.example';
const names = {
  lead: '0000000000000001',
  report: '0000000000000002',
  logo: '0000000000000003',
  text: '0000000000000004',
};

const everything = keptBefore({
  [`${host}/lead.jpg`]: names.lead,
  [`${host}/report.jpg`]: names.report,
  [`${host}/logo.png`]: names.logo,
  [`${host}/text.jpg`]: names.text,
  [`${host}/of-another-edition.jpg`]: '0000000000000005',
});

const story = storyText(
  {
    title: 'Bridge reopens',
    images: [
      { url: `${host}/lost.jpg`, width: 9_999, height: 9, title: 'Lost' },
      { url: `${host}/lead.jpg`, width: 20, height: 20, title: 'The bridge' },
    ],
    provider: {
      name: 'Harbour Post',
      domain: 'harbourpost.example',
      images: [{ url: `${host}/logo.png` }],
    },
    related: [report({ images: [{ url: `${host}/report.jpg` }] })],
  },
  `A view.\n\n![From above](${host}/text.jpg)\n\n> ![From below](${host}/unknown.jpg)\n`,
);

function worldWith(settings: string, kept: Files = everything) {
  return writeWorld({ 'site.yaml': settings, 'a.md': story, ...kept });
}

describe('with pictures: keep', () => {
  test('a site shows its own copies, in their true size', async () => {
    const world = await worldWith('pictures: keep');
    const { images, coverage, body } = storyOf(world, 'Bridge reopens');
    const kept = { widths: [320, 640, 800], colour: '#3060c0', focus: [50, 30] };
    const size = { width: 800, height: 600 };
    const url = `pictures/${names.lead}-640.jpg`;
    expect(images).toEqual([{ url, ...size, caption: 'The bridge', kept }]);
    expect(coverage[0]?.image).toMatchObject({ url: `pictures/${names.report}-640.jpg`, kept });
    expect(body).toContainEqual({
      kind: 'picture',
      url: `pictures/${names.text}-640.jpg`,
      caption: 'From above',
      kept: { ...kept, ...size },
    });
    expect(world.dataset.manifest.publishers.map(({ logo }) => logo)).toContain(
      `pictures/${names.logo}-320.webp`,
    );
    expectSound(world.dataset);
  });

  test('what is not kept is never linked, and its caption stays in the text', async () => {
    const world = await worldWith('pictures: keep');
    expect([...writtenFiles(world.dataset).values()].join()).not.toContain(host);
    expect(storyOf(world, 'Bridge reopens').body).toContainEqual({
      kind: 'quote',
      children: [{ kind: 'paragraph', children: [{ kind: 'text', text: 'From below' }] }],
    });
  });

  test('a picture that lacks a file is not shown', async () => {
    const { [`.lede/pictures/${names.lead}-320.webp`]: _, ...rest } = everything;
    const world = await worldWith('pictures: keep', rest);
    expect(storyOf(world, 'Bridge reopens').images).toEqual([]);
  });

  test('the site gets the files of the pictures that it shows, and no others', async () => {
    const { dataset } = await worldWith('pictures: keep');
    const files = [...keptFiles(dataset)];
    expect(files).toHaveLength(3 * 7 + 1);
    expect(files).toContain(`${names.lead}-800.avif`);
    expect(files).toContain(`${names.logo}-320.webp`);
    expect(files.join()).not.toContain('0000000000000005');
  });

  test('a warning counts the pictures that nobody asked for yet', async () => {
    expect(placesOf(await worldWith('pictures: keep'))).toEqual([
      'site.yaml:1:11 warning pictures-unknown',
    ]);
    const failed = { is: 'failed', code: 'gone', message: 'Gone.', attempts: 1 };
    const fate = { ...failed, again: '2026-01-01T00:00:00.000Z' };
    const line = JSON.stringify({ address: `${host}/unknown.jpg`, fate });
    const index = `${everything['.lede/pictures/index.ndjson']}${line}\n`;
    const told = { ...everything, '.lede/pictures/index.ndjson': index };
    expect(placesOf(await worldWith('pictures: keep', told))).toEqual([]);
  });

  test('the same documents and pictures give the same site', async () => {
    const [one, other] = [await worldWith('pictures: keep'), await worldWith('pictures: keep')];
    expect(writtenFiles(other.dataset)).toEqual(writtenFiles(one.dataset));
  });
});

test('with pictures: none, a site has no picture of any publisher', async () => {
  const world = await worldWith('pictures: none');
  const { images, coverage } = storyOf(world, 'Bridge reopens');
  expect([images, coverage[0]?.image]).toEqual([[], null]);
  const written = [...writtenFiles(world.dataset).values()].join();
  expect(written).not.toContain(host);
  expect(written).not.toContain('pictures/');
  expect(placesOf(world)).toEqual([]);
  expectSound(world.dataset);
});

test('with pictures: link, nothing of what is kept matters', async () => {
  const [plain, linked] = [await worldWith('', {}), await worldWith('pictures: link')];
  expect(writtenFiles(linked.dataset)).toEqual(writtenFiles(plain.dataset));
  expect(storyOf(linked, 'Bridge reopens').images.map(({ url }) => url)).toEqual([
    `${host}/lost.jpg`,
    `${host}/lead.jpg`,
  ]);
  expect(linked.site.pictures).toBeUndefined();
});
