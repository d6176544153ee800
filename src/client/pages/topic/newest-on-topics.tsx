import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage } from '#client/language/language.ts';
import { useSite } from '#client/lib/site-context.ts';
import type { ChosenTopics } from '#client/queries/topics/topic-query.ts';
import { topicsPath } from '#client/routes/addresses.ts';
import { MuteToggle } from '#client/settings/mute-toggle.tsx';
import { TopicFilter } from '#client/topics/topic-filter.tsx';
import type { TopicChoice } from '#client/topics/topic-option.tsx';
import { FeedLink } from '#client/ui/feed-link.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { PageBody } from '#client/ui/page-body.tsx';
import { PageHead } from '#client/ui/page-head.tsx';
import { PageTitle } from '#client/ui/page-title.tsx';
import { choiceOf, choicesBeside } from './topic-choices.ts';
import { CombinationStories, TopicStories } from './topic-stories.tsx';

type NewestOnTopicsProps = {
  topics: ChosenTopics;
  /** Whether these are the topics before, while others load. */
  isLoading: boolean;
};

/** One topic, or several at once, and their stories from the newest on. */
export function NewestOnTopics({ topics, isLoading }: NewestOnTopicsProps) {
  const site = useSite();
  const language = useLanguage();
  const { chosen, count, firstPage } = topics;
  const client = useQueryClient();
  const [loaded, setLoaded] = useState<{ beside: ChosenTopics; all: TopicChoice[] } | null>(null);
  const slugs = chosen.map(({ slug }) => slug);
  const ask = () => {
    // Without them, those that the page has remain.
    import('#client/queries/topics/load-all-topics.ts')
      .then(({ loadAllTopics }) => loadAllTopics(client, slugs))
      .then(
        (all) =>
          setLoaded({
            beside: topics,
            all: all.map((topic) => choiceOf(topic, slugs, topic.count, topic.left)),
          }),
        () => undefined,
      );
  };
  const [only, ...others] = chosen;
  const name = chosen.map((topic) => topic.name).join(' + ');
  return (
    <>
      <PageHead
        description={language.storiesOn(name)}
        image={null}
        title={`${name} – ${site.title}`}
      />
      <TopicFilter
        choices={choicesBeside(topics)}
        isFiltered
        more={{ all: loaded?.beside === topics ? loaded.all : null, ask }}
      />
      <PageBody>
        <PageTitle detail={count === 0 ? '' : language.storyCount(count)} title={name}>
          {only !== undefined && others.length === 0 && (
            <>
              <MuteToggle subject={{ kind: 'topic', key: only.slug, name }} />
              <FeedLink of={name} page={topicsPath([only.slug])} />
            </>
          )}
        </PageTitle>
        {isLoading ? (
          <Loading label={language.loadingStories} lines={9} />
        ) : only === undefined || firstPage === null ? (
          <CombinationStories slugs={slugs} />
        ) : (
          <TopicStories firstPage={firstPage} slug={only.slug} />
        )}
      </PageBody>
    </>
  );
}
