import type { Publisher, Report } from '#dataset/story.ts';

type Reported = Pick<
  Report,
  'publishedAt' | 'dateUncertain' | 'dateSeen' | 'isOfAnotherEvent' | 'publisher'
>;

/**
 * Who reported an event first, several if in the same minute, and who reported it later, by how many
 * minutes.
 */
export type Standing = {
  first: readonly Publisher[];
  later: readonly (Publisher & { delay: number })[];
};

const minute = 60 * 1000;

/**
 * Who was first among the articles of a wave, which are in order of time. Those with an uncertain date or
 * of another event don't count, and neither do publishers of whose first article is only known when it was
 * seen. Null if there are not at least two others, since who is alone is neither first nor later; and if one
 * was seen before any of them reported, since nobody knows when that was published.
 */
export function findStanding(wave: readonly Reported[]): Standing | null {
  const minutes = new Map<string, { publisher: Publisher; minute: number; isSeen: boolean }>();
  for (const { publisher, publishedAt, dateUncertain, dateSeen, isOfAnotherEvent } of wave) {
    if (dateUncertain === true || isOfAnotherEvent === true || minutes.has(publisher.id)) continue;
    minutes.set(publisher.id, {
      publisher,
      minute: minuteOf(publishedAt),
      isSeen: dateSeen === true,
    });
  }
  const all = [...minutes.values()];
  const reported = all.filter(({ isSeen }) => !isSeen);
  if (reported.length < 2) return null;
  const earliest = reported.reduce((least, one) => Math.min(least, one.minute), Infinity);
  if (all.some((one) => one.minute < earliest)) return null;
  return {
    first: reported.filter((one) => one.minute === earliest).map(({ publisher }) => publisher),
    later: reported
      .filter((one) => one.minute > earliest)
      .map((one) => ({ ...one.publisher, delay: one.minute - earliest })),
  };
}

/**
 * The article from which lags and spans of time are counted: the first whose date is known. Undefined if
 * another was seen before its minute. The articles are in order of time, none with an uncertain date.
 */
export function knownStart<Article extends Pick<Report, 'publishedAt' | 'dateSeen'>>(
  articles: readonly Article[],
): Article | undefined {
  const start = articles.find(({ dateSeen }) => dateSeen !== true);
  const [opening] = articles;
  if (start === undefined || opening === undefined) return undefined;
  return minuteOf(opening.publishedAt) < minuteOf(start.publishedAt) ? undefined : start;
}

function minuteOf(instant: string): number {
  return Math.floor(Date.parse(instant) / minute);
}
