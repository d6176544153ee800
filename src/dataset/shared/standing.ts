import type { Publisher, Report } from '#dataset/story.ts';

type Reported = Pick<Report, 'publishedAt' | 'dateUncertain' | 'isOfAnotherEvent' | 'publisher'>;

/**
 * Who reported an event first, several if at the same minute, and who reported it later, by how many
 * minutes.
 */
export type Standing = {
  first: readonly Publisher[];
  later: readonly (Publisher & { delay: number })[];
};

const minute = 60 * 1000;

/**
 * Who was first among the articles of a wave, which are in order of time. Those with an uncertain date or
 * of another event don't count. Null if there are not at least two publishers: who is alone is neither
 * first nor later.
 */
export function tellStanding(wave: readonly Reported[]): Standing | null {
  const minutes = new Map<string, { publisher: Publisher; minute: number }>();
  for (const { publisher, publishedAt, dateUncertain, isOfAnotherEvent } of wave) {
    if (dateUncertain === true || isOfAnotherEvent === true || minutes.has(publisher.id)) continue;
    const at = Math.floor(Date.parse(publishedAt) / minute);
    minutes.set(publisher.id, { publisher, minute: at });
  }
  if (minutes.size < 2) return null;
  const reported = [...minutes.values()];
  const earliest = reported.reduce((least, one) => Math.min(least, one.minute), Infinity);
  return {
    first: reported.filter((one) => one.minute === earliest).map(({ publisher }) => publisher),
    later: reported
      .filter((one) => one.minute > earliest)
      .map((one) => ({ ...one.publisher, delay: one.minute - earliest })),
  };
}
