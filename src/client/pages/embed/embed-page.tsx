import { useQuery } from '@tanstack/react-query';
import { useRouter } from 'wouter';
import { useLanguage } from '#client/language/language.ts';
import { useSite } from '#client/lib/site-context.ts';
import { storyQuery } from '#client/queries/story-query.ts';
import { storyPath } from '#client/routes/addresses.ts';
import { ReadAt } from '#client/story/parts/read-at.tsx';
import { Coverage } from '#client/story/timeline/coverage.tsx';
import { timelineOf } from '#client/story/timeline/timeline-entries.ts';
import { LoadFailure } from '#client/ui/load-failure.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { NotFound } from '#client/ui/not-found.tsx';
import { PageHead } from '#client/ui/page-head.tsx';
import type { Story } from '#dataset/story.ts';
import type { StoryId } from '#dataset/values.ts';
import { EmbedFrame } from './embed-frame.tsx';
import styles from './embed-page.module.css';
import { usePostHeight } from './use-post-height.ts';

type EmbedPageProps = { id: StoryId | null };

/** A story's timeline in a frame of another site. */
export function EmbedPage({ id }: EmbedPageProps) {
  const { title } = useSite();
  const language = useLanguage();
  const { data: story, error, refetch } = useQuery(storyQuery(id ?? undefined));
  const isMissing = id === null || error?.reason === 'missing';
  const isLoading = story === undefined && error === null && !isMissing;
  usePostHeight(!isLoading);
  return (
    <EmbedFrame>
      {story !== undefined ? (
        <Ready story={story} />
      ) : isMissing ? (
        <Missing />
      ) : (
        <>
          <PageHead description="" image={null} title={title} />
          <h1 className="visually-hidden" lang={language.textsTag}>
            {language.story}
          </h1>
          {error === null ? (
            <Loading label={language.loadingStory} lines={7} />
          ) : (
            <LoadFailure
              onRetry={() => void refetch()}
              reason={error.reason}
              title={language.storyFailed}
            />
          )}
        </>
      )}
    </EmbedFrame>
  );
}

function Ready({ story }: { story: Story }) {
  const { title, timeZone } = useSite();
  const { base } = useRouter();
  const language = useLanguage();
  const itself = (
    <>
      {story.excerpt !== '' && (
        <p className={styles.excerpt} dir="auto">
          {story.excerpt}
        </p>
      )}
      <ReadAt story={story} />
    </>
  );
  return (
    <>
      <PageHead description={story.excerpt} image={null} title={`${story.title} – ${title}`} />
      <h1 className={styles.headline} dir="auto">
        <a href={base + storyPath(story.id)}>{story.title}</a>
      </h1>
      <Coverage
        beside={itself}
        entries={timelineOf(story, language)}
        timeZone={timeZone}
        wholeEvent={story.wholeEvent}
      />
    </>
  );
}

function Missing() {
  const { title } = useSite();
  const language = useLanguage();
  return (
    <>
      <PageHead description="" image={null} title={`${language.notFound} – ${title}`} />
      <NotFound detail={language.noSuchStory} wayOut={language.toLatest} />
    </>
  );
}
