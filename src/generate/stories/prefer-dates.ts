import type { Instant } from '#dataset/values.ts';
import type { AddressedDraft, Article } from '#documents/document/draft.ts';
import type { DateJudge } from './judge-dates.ts';

/**
 * Gives an article of which one document or entry knows only when it was seen the date that another gives
 * for it: the earliest that a document on it gives, or else an entry of coverage. Uncertain dates don't count.
 */
export function preferDates(
  drafts: readonly AddressedDraft[],
  { isUncertain }: Pick<DateJudge, 'isUncertain'>,
): AddressedDraft[] {
  const entries = drafts.flatMap(({ citations }) => citations.map(({ article }) => article));
  if (![...drafts, ...entries].some(({ dateSeen }) => dateSeen)) return [...drafts];
  const isKnown = ({ dateSeen, publishedAt }: Article) => !dateSeen && !isUncertain(publishedAt);
  const dates = new Map([
    ...earliestDates(entries.filter(isKnown)),
    ...earliestDates(drafts.filter(isKnown)),
  ]);
  const prefer = <One extends Article>(article: One): One => {
    const publishedAt = article.dateSeen ? dates.get(article.identity) : undefined;
    return publishedAt === undefined ? article : { ...article, publishedAt, dateSeen: false };
  };
  return drafts.map((draft) => ({
    ...prefer(draft),
    citations: draft.citations.map(({ origin, article }) => ({ origin, article: prefer(article) })),
  }));
}

/** By the identity of each article. */
function earliestDates(
  articles: readonly Pick<Article, 'identity' | 'publishedAt'>[],
): ReadonlyMap<string, Instant> {
  const dates = new Map<string, Instant>();
  for (const { identity, publishedAt } of articles) {
    const known = dates.get(identity);
    if (known === undefined || Date.parse(publishedAt) < Date.parse(known)) {
      dates.set(identity, publishedAt);
    }
  }
  return dates;
}
