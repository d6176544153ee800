import { expect, test } from 'vitest';
import { placeDots, plotHeight, plotWidth } from '#client/story/timeline/place-dots.ts';

test('the first article is drawn at one end, the last at the other', () => {
  const [first, middle, last] = placeDots([0, 50, 100]);
  expect(first?.x).toBeLessThan(middle?.x ?? 0);
  expect(middle?.x).toBeLessThan(last?.x ?? 0);
  expect(first?.x).toBeLessThan(plotWidth / 20);
  expect(last?.x).toBeGreaterThan((plotWidth * 19) / 20);
});

test('articles of the same time are stacked', () => {
  const [first, second, third] = placeDots([0, 0, 0]);
  expect(second?.x).toBe(first?.x);
  expect(second?.y).toBeLessThan(first?.y ?? 0);
  expect(third?.y).toBeLessThan(second?.y ?? 0);
});

test('no dot leaves the drawing, however many articles there are', () => {
  const dots = placeDots(Array.from({ length: 200_000 }, (_, index) => index));
  expect(dots.length).toBe(200_000);
  const isInside = ({ x, y }: { x: number; y: number }) =>
    x >= 0 && x <= plotWidth && y >= 0 && y <= plotHeight;
  expect(dots.every(isInside)).toBe(true);
});
