import { combinationListQuery } from '#client/queries/lists/combination-list-query.ts';
import { useNewest } from '#client/queries/lists/use-list.ts';
import { useRiver } from '#client/queries/lists/use-river.ts';
import { topicsPath } from '#client/routes/addresses.ts';
import { ListBody } from '#client/story/list/list-body.tsx';
import type { PageName, TopicSlug } from '#dataset/values.ts';

/** The river of one topic. */
export function TopicStories({ slug, firstPage }: { slug: TopicSlug; firstPage: PageName }) {
  const list = useNewest(`topics/${slug}`, firstPage);
  return <ListBody about={[slug]} list={list} olderPath={(page) => topicsPath([slug], page)} />;
}

/**
 * The river of the stories that several topics have in common. Without scripts, "Older stories" leads to
 * the list of one of them.
 */
export function CombinationStories({ slugs }: { slugs: readonly TopicSlug[] }) {
  const list = useRiver(combinationListQuery(slugs));
  return <ListBody about={slugs} list={list} olderPath={() => topicsPath(slugs.slice(0, 1))} />;
}
