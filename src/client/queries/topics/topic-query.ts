import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { combinationsQuery } from '#client/queries/combinations-query.ts';
import { contentsQuery } from '#client/queries/contents-query.ts';
import type { TopicCombinations } from '#dataset/list.ts';
import type { TopicEntry } from '#dataset/manifest.ts';
import type { Topic } from '#dataset/story.ts';
import type { PageName, TopicSlug } from '#dataset/values.ts';

/** A topic, and how many of some stories it has. */
type TopicCount = Topic & { count: number };

/** What the page of one or several topics says of them: nothing that other stories could change. */
export type ChosenTopics = {
  /** In the order of their slugs. */
  chosen: readonly Topic[];
  /** How many stories have them all. */
  count: number;
  /** The newest page of the list of an only one. */
  firstPage: PageName | null;
  /** The other topics that these stories have most, the most frequent first. */
  related: readonly TopicCount[];
};

/** How many of the related topics a page of one topic has room for, or of several. The others can be searched for. */
const mostRelated = { ofOne: 60, ofSeveral: 24 };

/** The topics with the given slugs, which are sorted. Null if the edition lacks one of them. */
export function topicQuery(slugs: readonly TopicSlug[]) {
  return queryOptions({
    queryKey: ['topic', ...slugs],
    queryFn: async ({ client }): Promise<ChosenTopics | null> => {
      const { topics } = await client.fetchQuery(contentsQuery());
      const bySlug = new Map(topics.map((topic) => [topic.slug, topic]));
      const chosen = slugs.flatMap((slug) => bySlug.get(slug) ?? []);
      const [first, second] = chosen;
      if (first === undefined || chosen.length < slugs.length) return null;
      const counts = countWith(slugs, await readCombinations(client, first));
      const all = [...counts].flatMap(([slug, count]) => {
        const topic = bySlug.get(slug);
        return topic === undefined ? [] : { slug, name: topic.name, count };
      });
      return {
        chosen: chosen.map(({ slug, name }) => ({ slug, name })),
        count: counts.get(first.slug) ?? 0,
        firstPage: second === undefined ? first.firstPage : null,
        related: all
          .filter(({ slug }) => !slugs.includes(slug))
          .sort((a, b) => b.count - a.count || (a.slug < b.slug ? -1 : 1))
          .slice(0, second === undefined ? mostRelated.ofOne : mostRelated.ofSeveral),
      };
    },
  });
}

/** The combinations of a topic in the present edition: those that were kept may be older. */
async function readCombinations(
  client: QueryClient,
  { slug, firstPage }: TopicEntry,
): Promise<TopicCombinations> {
  const query = combinationsQuery(slug);
  const kept = await client.fetchQuery(query);
  return kept.firstPage === firstPage ? kept : client.fetchQuery({ ...query, staleTime: 0 });
}

/** How many stories of the sets that have all of some topics have each topic, these included. */
function countWith(
  slugs: readonly TopicSlug[],
  { sets }: TopicCombinations,
): Map<TopicSlug, number> {
  const counts = new Map<TopicSlug, number>();
  for (const { topics, count } of sets) {
    if (!slugs.every((slug) => topics.includes(slug))) continue;
    for (const slug of topics) counts.set(slug, (counts.get(slug) ?? 0) + count);
  }
  return counts;
}

/** A topic, apart from its stories. Null if the edition lacks it. */
export function topicNameQuery(slug: TopicSlug) {
  return queryOptions({
    queryKey: ['topic-name', slug],
    queryFn: async ({ client }): Promise<Topic | null> => {
      const entry = await findTopic(client, slug);
      return entry === undefined ? null : { slug, name: entry.name };
    },
  });
}

/** The newest page of a topic's list. */
export async function findNewestOnTopic(
  client: QueryClient,
  slug: TopicSlug,
): Promise<PageName | null> {
  return (await findTopic(client, slug))?.firstPage ?? null;
}

async function findTopic(client: QueryClient, slug: TopicSlug): Promise<TopicEntry | undefined> {
  const { topics } = await client.fetchQuery(contentsQuery());
  return topics.find((topic) => topic.slug === slug);
}
