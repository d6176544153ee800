import { day, hour } from '#events/article.ts';
import { type Report, timeOf } from '#gather/write/report.ts';
import { compareReports } from './begin-story.ts';
import type { FolderStory } from './folder-story.ts';
import { publisherKey } from './who-published.ts';

/** Reports of one publisher with the same headline and times no further apart are one; in milliseconds. */
const apart = { dated: 12 * hour, undated: 7 * day };

/**
 * Tells reports apart from those that say again what a story or another report says: some publishers give an
 * article another address on every fetch. Of several, the one that was seen first stays. The result doesn't
 * depend on the order of the reports or of the stories.
 *
 * @param platforms domains that are platforms besides the known ones
 */
export function findRepeats(
  reports: readonly Report[],
  stories: readonly FolderStory[],
  platforms: ReadonlySet<string>,
): { fresh: Report[]; repeats: Report[] } {
  const times = new Map<string, number[]>();
  const addTime = (key: string, at: number) => times.set(key, [...(times.get(key) ?? []), at]);
  const keyOf = (article: { headline: string; domain: string; publisher: string }) =>
    `${publisherKey(article, platforms)}\n${article.headline}`;
  const keys = new Map(
    reports.map((report) => {
      const { headline, publisher } = report.article;
      return [report, keyOf({ headline, domain: publisher.domain, publisher: publisher.name })];
    }),
  );
  const wanted = new Set(keys.values());
  for (const article of stories.flatMap(({ main, coverage }) => [main, ...coverage])) {
    const key = keyOf(article);
    if (wanted.has(key)) addTime(key, article.at);
  }
  const fresh: Report[] = [];
  const repeats: Report[] = [];
  for (const report of reports.toSorted((a, b) => a.seenAt - b.seenAt || compareReports(a, b))) {
    const key = keys.get(report) ?? '';
    const { at, isSeen } = timeOf(report);
    const most = isSeen ? apart.undated : apart.dated;
    const isRepeat = times.get(key)?.some((other) => Math.abs(at - other) < most) ?? false;
    (isRepeat ? repeats : fresh).push(report);
    if (!isRepeat) addTime(key, at);
  }
  return { fresh, repeats };
}
