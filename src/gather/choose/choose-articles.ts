import { readDomain } from '#documents/address/web-address.ts';
import type { GatherSettings } from '#documents/settings/gather-settings.ts';
import { foldName } from '#documents/text/fold-name.ts';
import type { FoundArticle } from '#gather/found-article.ts';
import { type DayCounts, dayOf } from './count-days.ts';

/** Why an article that a feed tells of is not taken. */
export type NotChosen = 'word' | 'publisher' | 'language' | 'too-many';

/** Tells why an article is left out by the settings; null if it is taken. */
export type Choice = (article: FoundArticle) => Exclude<NotChosen, 'too-many'> | null;

/** What the settings leave out of all feeds: words, publishers, languages. */
export function makeChoice(settings: GatherSettings): Choice {
  const { withoutWords, withoutPublishers } = settings;
  const languages = new Set(settings.languages);
  const domains = new Set<string>(withoutPublishers.map((given) => readDomain(given) ?? ''));
  const names = new Set(withoutPublishers.map(foldName));
  const words = withoutWords.length === 0 ? null : wordsPattern(withoutWords);
  return ({ headline, excerpt, publisher, language }) => {
    if (domains.has(publisher.domain) || names.has(foldName(publisher.name))) return 'publisher';
    const spoken = language?.split('-')[0] ?? null;
    if (languages.size > 0 && spoken !== null && !languages.has(spoken)) return 'language';
    return words?.test(`${headline}\n${excerpt}`) ? 'word' : null;
  };
}

/** Whole words, in any case. */
function wordsPattern(words: readonly string[]): RegExp {
  const literal = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${literal.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

/**
 * The first articles of each day, up to the limit of what a feed may give. `counts` are those of the
 * feed's articles that were taken before; `seenAt` stands for the time of an article that has none.
 */
export function withinDays(
  articles: readonly FoundArticle[],
  counts: DayCounts,
  perDay: number,
  seenAt: number,
): { taken: FoundArticle[]; counts: DayCounts } {
  const now = new Map(Object.entries(counts));
  const inTime = [...articles].sort((a, b) => (a.at ?? seenAt) - (b.at ?? seenAt));
  const taken = inTime.filter(({ at }) => {
    const day = dayOf(at ?? seenAt);
    const count = now.get(day) ?? 0;
    if (count >= perDay) return false;
    now.set(day, count + 1);
    return true;
  });
  return { taken, counts: Object.fromEntries(now) };
}
