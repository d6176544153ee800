import type { Picture } from '#dataset/story.ts';
import type { PublisherId } from '#dataset/values.ts';
import type { Article } from '#documents/document/draft.ts';
import { groupBy } from '#documents/group-by.ts';
import { compareText } from '#documents/text/compare-text.ts';
import type { Publishers } from '#generate/publishers/identify-publishers.ts';

type Published = Pick<Article, 'domain' | 'publisher' | 'logo'>;

/**
 * The logo of every publisher that has one: the picture that its articles give most often, but for those
 * that came by a platform, which give the platform's.
 */
export function gatherLogos(
  stories: readonly (Published & { coverage: readonly Published[] })[],
  publishers: Publishers,
): ReadonlyMap<PublisherId, Picture> {
  const logos: { id: PublisherId; logo: Picture }[] = [];
  const add = (article: Published) => {
    if (article.logo === null) return;
    const { id, via } = publishers.of(article);
    if (via === undefined) logos.push({ id, logo: article.logo });
  };
  for (const story of stories) {
    add(story);
    for (const article of story.coverage) add(article);
  }
  const logosById = groupBy(logos, ({ id }) => id);
  return new Map(
    [...logosById].flatMap(([id, given]) => {
      const [most] = [...groupBy(given, ({ logo }) => logo.url)].sort(
        ([a, m], [b, n]) => n.length - m.length || compareText(a, b),
      );
      const logo = most?.[1][0]?.logo;
      return logo === undefined ? [] : [[id, logo] as const];
    }),
  );
}
