import { expect, test } from 'vitest';
import { splitWaves } from '#events/split-waves.ts';
import type { TimelineReport } from '#events/weigh-timeline.ts';
import { seedCoverage } from '#tests/support/worlds/seed-coverage.ts';

const day = 24 * 60 * 60 * 1000;
const begin = Date.UTC(2024, 2, 1);

/** Reports of so many days after the first of March, each with its headline. */
function timelineOf(
  reports: readonly (readonly [day: number, headline: string])[],
  language = 'en',
): TimelineReport[] {
  return reports.map(([days, headline]) => ({
    headline,
    excerpt: '',
    at: begin + days * day,
    language,
  }));
}

/** The headlines of each wave. */
function wavesOf(reports: readonly TimelineReport[]): string[][] {
  return splitWaves(reports).map(({ start, end }) =>
    reports.slice(start, end).map(({ headline }) => headline),
  );
}

function sizesOf(reports: readonly TimelineReport[]): number[] {
  return splitWaves(reports).map(({ start, end }) => end - start);
}

const closing = ['Old harbour bridge closes for repairs', 'Harbour bridge closed: cracks found'];
const trial = ['Engineer on trial for bridge report', 'Court hears engineer about false report'];

test('a timeline without reports has no wave', () => {
  expect(splitWaves([])).toEqual([]);
});

test('a single report is a wave', () => {
  expect(splitWaves(timelineOf([[0, 'Bridge closes']]))).toEqual([{ start: 0, end: 1, title: 0 }]);
});

test('a long pause before changed wording begins a wave', () => {
  const reports = timelineOf([
    [0, closing[0] ?? ''],
    [0.2, closing[1] ?? ''],
    [12, trial[0] ?? ''],
    [12.1, trial[1] ?? ''],
  ]);
  expect(wavesOf(reports)).toEqual([closing, trial]);
});

test('coverage goes on in the same words after a long pause', () => {
  const days = [0, 0.2, 12, 12.1];
  const reports = timelineOf(days.map((days, place) => [days, closing[place % 2] ?? '']));
  expect(sizesOf(reports)).toEqual([4]);
});

test('coverage goes on in other words after a short pause', () => {
  const headlines = [...closing, ...trial];
  const reports = timelineOf(headlines.map((headline, place) => [place < 2 ? 0 : 3.5, headline]));
  expect(sizesOf(reports)).toEqual([4]);
});

test('a pause is no longer than coverage that took as many days', () => {
  const headlines = [...closing, ...closing, ...closing, ...trial];
  const days = [0, 2, 4, 6, 8, 10, 16, 16];
  const reports = timelineOf(headlines.map((headline, place) => [days[place] ?? 0, headline]));
  expect(sizesOf(reports)).toEqual([8]);
  const later = reports.map((each, place) => ({
    ...each,
    at: each.at + (place < 6 ? 0 : 5 * day),
  }));
  expect(sizesOf(later)).toEqual([6, 2]);
});

test('one late report is no wave, and one early report neither', () => {
  const early: [number, string][] = closing.map((headline, place) => [place / 10, headline]);
  const late: [number, string][] = trial.map((headline, place) => [20 + place / 10, headline]);
  expect(sizesOf(timelineOf([...early, ...late.slice(0, 1)]))).toEqual([3]);
  expect(sizesOf(timelineOf([...early.slice(0, 1), ...late]))).toEqual([3]);
});

test('a report between two long pauses belongs to the nearer side', () => {
  const reports = (days: number) =>
    timelineOf([
      [0, closing[0] ?? ''],
      [0.1, closing[1] ?? ''],
      [days, 'Ferries run instead'],
      [20, trial[0] ?? ''],
      [20.1, trial[1] ?? ''],
    ]);
  expect(sizesOf(reports(8))).toEqual([3, 2]);
  expect(sizesOf(reports(12))).toEqual([2, 3]);
});

test('a timeline may have many waves', () => {
  const matters = [closing, trial, ['Mayor resigns', 'Mayor resigns: who follows?']];
  const reports = matters.flatMap((headlines, matter) =>
    timelineOf(headlines.map((headline, place) => [matter * 10 + place / 10, headline])),
  );
  expect(wavesOf(reports)).toEqual(matters);
});

test('reports in another language say nothing on whether the wording changed', () => {
  const reports = [
    ...timelineOf(closing.map((headline) => [0, headline])),
    ...timelineOf(
      [
        [12, 'Hafenbrücke wegen Rissen gesperrt'],
        [12, 'Risse: Hafenbrücke gesperrt'],
      ],
      'de',
    ),
  ];
  expect(sizesOf(reports)).toEqual([4]);
});

test('forms of a word are no change of wording', () => {
  const reports = timelineOf([
    [0, 'Hafenbrücke gesperrt'],
    [0.1, 'Hafenbrücke gesperrt, Fähre fährt'],
    [12, 'Hafenbrücken gesperrte'],
    [12.1, 'Gesperrte Hafenbrücken, Fähren'],
  ]).map((report) => ({ ...report, language: 'de' }));
  expect(sizesOf(reports)).toEqual([4]);
});

test('a wave is titled by its most central headline', () => {
  const reports = timelineOf([
    [0, 'Ferry timetable for commuters'],
    [0.1, 'Old harbour bridge closed'],
    [0.2, 'Harbour bridge closed after cracks'],
    [0.3, 'Cracks found: harbour bridge closed for repairs'],
  ]);
  expect(splitWaves(reports)).toEqual([{ start: 0, end: 4, title: 2 }]);
});

test('of two headlines, the earlier is the title of their wave', () => {
  const words = [
    'Cracks in the old harbour bridge of Minden',
    'Bridge of Minden closed for cracks',
  ];
  for (const headlines of [words, words.toReversed()]) {
    const reports = timelineOf(headlines.map((headline) => [0, headline]));
    expect(splitWaves(reports)).toEqual([{ start: 0, end: 2, title: 0 }]);
  }
});

test('reports without words are a wave, titled by the first', () => {
  const reports = timelineOf([0, 0, 12, 12].map((days) => [days, '']));
  expect(splitWaves(reports)).toEqual([{ start: 0, end: 4, title: 0 }]);
});

test('the coverage of the seed document is one wave, whatever its headlines say', () => {
  const reports = seedCoverage.map(({ headline, time }) => ({
    headline,
    excerpt: '',
    at: Date.parse(time),
    language: 'en',
  }));
  expect(sizesOf(reports)).toEqual([4]);
  const headlines = [...closing, ...trial];
  const reworded = reports.map((report, place) => ({
    ...report,
    headline: headlines[place] ?? '',
  }));
  expect(sizesOf(reworded)).toEqual([4]);
});
