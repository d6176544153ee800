import type { OwnReport } from '#dataset/list.ts';
import { findStanding } from '#dataset/shared/standing.ts';
import type { Report, Story } from '#dataset/story.ts';
import type { PublisherId } from '#dataset/values.ts';
import { groupBy } from '#documents/group-by.ts';
import { isAlone, mainWave } from './event-wave.ts';
import type { DatedStory } from './to-story.ts';

/**
 * What each publisher on a story's timeline wrote, and how it stands there. It stands as its account has
 * it (`keep-accounts.ts`): nothing is said of a story that is folded under another.
 */
export function describeOwnReports({
  story,
  earlier,
}: Pick<DatedStory, 'story' | 'earlier'>): ReadonlyMap<PublisherId, OwnReport> {
  const { coverage } = story;
  const timeline = [...coverage.slice(0, earlier), story, ...coverage.slice(earlier)];
  const wave = mainWave(story, earlier);
  const inWave = new Set(wave);
  const lags = lagsIn(story, wave);
  const loner = story.foldedUnder === undefined && isAlone(story) ? story.publisher.id : null;
  return new Map(
    [...groupBy(timeline, ({ publisher }) => publisher.id)].map(([id, articles]) => {
      const ofEvent = articles.filter((article) => !isOfAnotherEvent(article));
      const own = ofEvent.find((article) => inWave.has(article)) ?? ofEvent[0] ?? articles[0];
      const lag = lags.get(id);
      const report: OwnReport = {};
      if (own !== undefined && own !== story) report.article = toArticle(own);
      if (lag !== undefined) report.lag = lag;
      if (id === loner) report.isAlone = true;
      if (articles.length > 1) report.more = articles.length - 1;
      return [id, report];
    }),
  );
}

/** How many minutes after the first each publisher reported the event of a story, where that is known. */
function lagsIn(story: Story, wave: (Story | Report)[]): ReadonlyMap<PublisherId, number> {
  const standing = story.foldedUnder === undefined && !isAlone(story) ? findStanding(wave) : null;
  if (standing === null) return new Map();
  return new Map([
    ...standing.first.map(({ id }) => [id, 0] as const),
    ...standing.later.map(({ id, delay }) => [id, delay] as const),
  ]);
}

function isOfAnotherEvent(article: Story | Report): boolean {
  return 'isOfAnotherEvent' in article && article.isOfAnotherEvent === true;
}

function toArticle(article: Story | Report): NonNullable<OwnReport['article']> {
  const { title, url, publishedAt, dateUncertain, dateSeen, publisher } = article;
  return {
    title,
    url,
    publishedAt,
    ...(dateUncertain === true && { dateUncertain }),
    ...(dateSeen === true && { dateSeen }),
    ...(isOfAnotherEvent(article) && { isOfAnotherEvent: true }),
    ...(publisher.via !== undefined && { via: publisher.via }),
  };
}
