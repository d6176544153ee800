import { day, type EventArticle, hour } from '#events/article.ts';
import { readWords } from '#events/words/read-words.ts';
import { connect } from './connect.ts';

type Rule = {
  /** In milliseconds. */
  window: number;
  areOne: (a: ReadonlySet<string>, b: ReadonlySet<string>) => boolean;
};

/** Headlines that share half of their words, as many programs compare them. */
export const jaccard: Rule = {
  window: 2 * day,
  areOne: (a, b) => shared(a, b) / (a.size + b.size - shared(a, b)) >= 0.5,
};

/**
 * NewsBlur's rule for headlines (its apps/clustering): they have at least five words that say something and
 * share 60 % of those of the shorter one, within 120 hours.
 */
export const newsBlur: Rule = {
  window: 120 * hour,
  areOne: (a, b) => {
    const shorter = Math.min(a.size, b.size);
    return shorter >= 5 && shared(a, b) / shorter >= 0.6;
  },
};

/** The event of each article by a rule for pairs of headlines: whoever is connected is one. */
export function findEventsByRule(
  articles: readonly EventArticle[],
  { window, areOne }: Rule,
): Map<string, string> {
  const ordered = [...articles].sort((a, b) => a.at - b.at);
  const words = ordered.map(
    ({ headline, language }) =>
      new Set(readWords(headline, language).filter((word) => word !== null)),
  );
  const pairs: [string, string][] = [];
  for (const [place, article] of ordered.entries()) {
    for (let other = place - 1; other >= 0; other -= 1) {
      const earlier = ordered[other];
      if (earlier === undefined || article.at - earlier.at > window) break;
      if (areOne(words[place] ?? new Set(), words[other] ?? new Set())) {
        pairs.push([article.id, earlier.id]);
      }
    }
  }
  return connect(
    ordered.map(({ id }) => id),
    pairs,
  );
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length;
}
