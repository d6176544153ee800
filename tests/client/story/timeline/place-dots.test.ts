import { expect, test } from 'vitest';
import { placeDots } from '#client/story/timeline/plot/place-dots.ts';

test('the first article is drawn at one end, the last at the other', () => {
  const [first, middle, last] = placeDots([[0, 50, 100]]).dots;
  expect(first?.x).toBeLessThan(middle?.x ?? 0);
  expect(middle?.x).toBeLessThan(last?.x ?? 0);
  expect(first?.x).toBeLessThan(5);
  expect(last?.x).toBeGreaterThan(95);
});

test('articles of the same time are stacked', () => {
  const [first, second, third] = placeDots([[0, 0, 0]]).dots;
  expect(second?.x).toBe(first?.x);
  expect(second?.y).toBeLessThan(first?.y ?? 0);
  expect(third?.y).toBeLessThan(second?.y ?? 0);
});

test('waves stand side by side, the time between them left out, and the larger is the wider', () => {
  const year = 365 * 86_400_000;
  const { dots, waves } = placeDots([
    [0, 1, 2, 3, 4, 5],
    [year, year + 1],
  ]);
  const [larger, smaller] = waves;
  expect(larger?.end).toBeLessThan(smaller?.start ?? 0);
  const width = (wave = { start: 0, end: 0 }) => wave.end - wave.start;
  expect(width(larger)).toBeGreaterThan(width(smaller));
  dots.forEach(({ x }, index) => {
    const wave = index < 6 ? larger : smaller;
    expect(x).toBeGreaterThan(wave?.start ?? Number.NaN);
    expect(x).toBeLessThan(wave?.end ?? Number.NaN);
  });
});

test('a wave of two reports has room to be seen beside one of hundreds', () => {
  const hundreds = Array.from({ length: 300 }, (_, index) => index);
  const [, small] = placeDots([hundreds, [9_000_000, 9_000_001]]).waves;
  expect((small?.end ?? 0) - (small?.start ?? 0)).toBeGreaterThan(8);
});

test('no dot leaves the drawing, however many articles and waves there are', () => {
  for (const waves of [
    [Array.from({ length: 200_000 }, (_, index) => index)],
    Array.from({ length: 40 }, (_, wave) => [wave * 1000, wave * 1000 + 1]),
    [[7]],
  ]) {
    const { dots } = placeDots(waves);
    expect(dots.length).toBe(waves.flat().length);
    const isInside = ({ x, y }: { x: number; y: number }) =>
      x >= 0 && x <= 100 && y >= 0 && y <= 100;
    expect(dots.every(isInside)).toBe(true);
  }
});
