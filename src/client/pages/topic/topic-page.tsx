import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '#client/language/language.ts';
import { useSite } from '#client/lib/site-context.ts';
import type { DatasetError } from '#client/queries/dataset-reader.ts';
import { topicNameQuery, topicQuery } from '#client/queries/topics/topic-query.ts';
import { LoadFailure } from '#client/ui/load-failure.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { NotFound } from '#client/ui/not-found.tsx';
import { PageBody } from '#client/ui/page-body.tsx';
import { PageHead } from '#client/ui/page-head.tsx';
import type { TopicSlug } from '#dataset/values.ts';
import { NewestOnTopics } from './newest-on-topics.tsx';
import { OlderOnTopic } from './older-on-topic.tsx';

type TopicPageProps = { topics: readonly TopicSlug[]; pageNumber: number | null };

/** The stories of a topic, or of several topics at once. */
export function TopicPage({ topics, pageNumber }: TopicPageProps) {
  const [only, ...others] = topics;
  // Combinations have no older pages of their own.
  return pageNumber === null || only === undefined || others.length > 0 ? (
    <Newest topics={topics} />
  ) : (
    <Older pageNumber={pageNumber} topic={only} />
  );
}

function Newest({ topics }: { topics: readonly TopicSlug[] }) {
  // Until the topics that the reader goes on to are known, those before stay, and the focus among them.
  const query = useQuery({
    ...topicQuery(topics),
    placeholderData: (before) => before ?? undefined,
  });
  if (query.data === undefined) return <Absent query={query} topics={topics} />;
  return query.data === null ? (
    <Unknown />
  ) : (
    <NewestOnTopics isLoading={query.isPlaceholderData} topics={query.data} />
  );
}

function Older({ topic, pageNumber }: { topic: TopicSlug; pageNumber: number }) {
  const query = useQuery(topicNameQuery(topic));
  if (query.data === undefined) return <Absent query={query} topics={[topic]} />;
  return query.data === null ? (
    <Unknown />
  ) : (
    <OlderOnTopic pageNumber={pageNumber} topic={query.data} />
  );
}

function Unknown() {
  const { title } = useSite();
  const language = useLanguage();
  return (
    <PageBody>
      <PageHead description="" image={null} title={`${language.notFound} – ${title}`} />
      <NotFound detail={language.noSuchTopic} wayOut={language.toLatest} />
    </PageBody>
  );
}

type AbsentProps = {
  topics: readonly TopicSlug[];
  query: { error: DatasetError | null; refetch: () => Promise<unknown> };
};

function Absent({ topics, query }: AbsentProps) {
  const { title } = useSite();
  const language = useLanguage();
  return (
    <PageBody>
      <PageHead description="" image={null} title={title} />
      <h1 className="visually-hidden" lang={language.textsTag}>
        {language.storiesOn(topics.join(' + '))}
      </h1>
      {query.error === null ? (
        <Loading label={language.loadingStories} lines={9} />
      ) : (
        <LoadFailure
          onRetry={() => void query.refetch()}
          reason={query.error.reason}
          title={language.storiesFailed}
        />
      )}
    </PageBody>
  );
}
