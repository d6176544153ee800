import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '#client/language/language.ts';
import { useSite } from '#client/lib/site-context.ts';
import { type Contents, contentsQuery } from '#client/queries/contents-query.ts';
import { topicsPath } from '#client/routes/addresses.ts';
import { MuteToggle } from '#client/settings/mute-toggle.tsx';
import { TopicFilter } from '#client/topics/topic-filter.tsx';
import { FeedLink } from '#client/ui/feed-link.tsx';
import { LoadFailure } from '#client/ui/load-failure.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { NotFound } from '#client/ui/not-found.tsx';
import { PageBody } from '#client/ui/page-body.tsx';
import { PageHead } from '#client/ui/page-head.tsx';
import { PageTitle } from '#client/ui/page-title.tsx';
import type { TopicSlug } from '#dataset/values.ts';
import { TopicStories } from './topic-stories.tsx';
import { useTopicChoices } from './use-topic-choices.ts';

type TopicPageProps = { topics: readonly TopicSlug[]; pageNumber: number | null };

/** The stories of a topic, or of several topics at once. */
export function TopicPage({ topics, pageNumber }: TopicPageProps) {
  const site = useSite();
  const language = useLanguage();
  const contents = useQuery(contentsQuery());
  if (contents.data !== undefined) {
    return <KnownTopics contents={contents.data} pageNumber={pageNumber} topics={topics} />;
  }
  return (
    <PageBody>
      <PageHead description="" image={null} title={site.title} />
      <h1 className="visually-hidden">{language.storiesOn(topics.join(' + '))}</h1>
      {contents.isError ? (
        <LoadFailure
          onRetry={() => void contents.refetch()}
          reason={contents.error.reason}
          title={language.storiesFailed}
        />
      ) : (
        <Loading label={language.loadingStories} lines={9} />
      )}
    </PageBody>
  );
}

function KnownTopics({ contents, topics, pageNumber }: TopicPageProps & { contents: Contents }) {
  const site = useSite();
  const language = useLanguage();
  const chosen = contents.topics.filter(({ slug }) => topics.includes(slug));
  const { choices, count } = useTopicChoices(contents.topics, chosen);
  const [only, ...others] = chosen;
  const name = chosen.map((topic) => topic.name).join(' + ');
  const isKnown = chosen.length === topics.length;
  const title = isKnown ? name : language.notFound;
  return (
    <>
      <PageHead
        description={language.storiesOn(name)}
        image={null}
        title={`${title} – ${site.title}`}
      />
      <TopicFilter choices={choices} isFiltered />
      <PageBody>
        {isKnown ? (
          <>
            <PageTitle
              detail={count === null || count === 0 ? '' : language.storyCount(count)}
              title={name}
            >
              {only !== undefined && others.length === 0 && (
                <>
                  <MuteToggle subject={{ kind: 'topic', key: only.slug, name }} />
                  <FeedLink of={name} page={topicsPath([only.slug])} />
                </>
              )}
            </PageTitle>
            <TopicStories chosen={chosen} pageNumber={pageNumber} />
          </>
        ) : (
          <NotFound detail={language.noSuchTopic} wayOut={language.toLatest} />
        )}
      </PageBody>
    </>
  );
}
