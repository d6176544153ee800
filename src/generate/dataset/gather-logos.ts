import type { Picture } from '#dataset/story.ts';
import type { PublisherDomain } from '#dataset/values.ts';
import type { Article } from '#documents/document/draft.ts';
import { groupBy } from '#documents/group-by.ts';
import { compareText } from '#documents/text/compare-text.ts';

type Published = Pick<Article, 'domain' | 'logo'>;

/** The logo of every publisher that has one: the picture that its articles give most often. */
export function gatherLogos(
  stories: readonly (Published & { coverage: readonly Published[] })[],
): ReadonlyMap<PublisherDomain, Picture> {
  const logos = stories
    .flatMap((story) => [story, ...story.coverage])
    .flatMap(({ domain, logo }) => (logo === null ? [] : { domain, logo }));
  const logosByDomain = groupBy(logos, ({ domain }) => domain);
  return new Map(
    [...logosByDomain].flatMap(([domain, given]) => {
      const [most] = [...groupBy(given, ({ logo }) => logo.url)].sort(
        ([a, m], [b, n]) => n.length - m.length || compareText(a, b),
      );
      const logo = most?.[1][0]?.logo;
      return logo === undefined ? [] : [[domain, logo] as const];
    }),
  );
}
