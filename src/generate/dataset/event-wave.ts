import { divideIntoWaves } from '#dataset/shared/coverage-waves.ts';
import type { Report, Story } from '#dataset/story.ts';

/**
 * Whether nobody but its publisher reported the event of a story. Where a date is uncertain, what is on its
 * timeline may be of its event, whatever is known.
 */
export function isAlone({ publisher, dateUncertain, coverage }: Story): boolean {
  return coverage.every(
    (report) =>
      report.publisher.id === publisher.id ||
      (report.isOfAnotherEvent === true && !report.dateUncertain && !dateUncertain),
  );
}

/** The articles of the wave that a story is in, in order of time; only itself, if its date is uncertain. */
export function mainWave(story: Story, earlier: number): (Story | Report)[] {
  if (story.dateUncertain === true) return [story];
  const certain = story.coverage.filter((report) => report.dateUncertain !== true);
  const timeline = [...certain.slice(0, earlier), story, ...certain.slice(earlier)];
  return divideIntoWaves(timeline, story.waves).find((wave) => wave.includes(story)) ?? [story];
}
