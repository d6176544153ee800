import { expect, test } from 'vitest';
import { picturesOf } from '#client/offline/worker/story-pictures.ts';

const linked = (name: string) => ({
  url: `https://pictures.example/${name}.jpg`,
  width: null,
  height: null,
  caption: '',
});
const own = (name: string, widths: readonly number[]) => ({
  ...linked(name),
  url: `pictures/${name}-640.jpg`,
  kept: { widths, colour: '#208040', focus: [50, 50] },
});

test('the pictures of a story are its first and those of its coverage, each once', () => {
  const story = {
    images: [linked('lead'), linked('second')],
    coverage: [{ image: linked('other') }, { image: null }, { image: linked('lead') }],
  };
  expect(picturesOf(story)).toEqual([linked('lead').url, linked('other').url]);
});

test('of a picture that the site keeps, one file of middle width is enough', () => {
  const story = {
    images: [own('0123456789abcdef', [320, 640, 1280])],
    coverage: [{ image: own('fedcba9876543210', [96]) }],
  };
  expect(picturesOf(story)).toEqual([
    'pictures/0123456789abcdef-640.avif',
    'pictures/fedcba9876543210-96.avif',
  ]);
});

test.each([null, 'text', {}, { images: 'none', coverage: [] }, { images: [{}], coverage: [] }])(
  'what is no story has no pictures: %j',
  (found) => {
    expect(picturesOf(found)).toEqual([]);
  },
);
