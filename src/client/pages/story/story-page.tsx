import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLanguage } from '#client/language/language.ts';
import { useStoryTexts } from '#client/language/texts/use-story-texts.ts';
import { useSite } from '#client/lib/site-context.ts';
import type { DatasetError } from '#client/queries/dataset-reader.ts';
import { findSummary, storyOfSummary, storyQuery } from '#client/queries/story-query.ts';
import { markRead, useMemory } from '#client/reader/memory.ts';
import { useNewReports } from '#client/reader/use-new-reports.ts';
import { useTimeZone } from '#client/reader/use-time-zone.ts';
import { StoryArticle } from '#client/story/article/story-article.tsx';
import { LoadFailure } from '#client/ui/load-failure.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { NotFound } from '#client/ui/not-found.tsx';
import { PageBody } from '#client/ui/page-body.tsx';
import { PageHead } from '#client/ui/page-head.tsx';
import type { Story } from '#dataset/story.ts';
import type { StoryId } from '#dataset/values.ts';
import { Arc } from './arc.tsx';
import { FoldedNote } from './folded-note.tsx';
import { HowGrouped } from './how-grouped.tsx';
import { PlaceInArc } from './place-in-arc.tsx';
import styles from './story-page.module.css';

type StoryPageProps = { id: StoryId };

/** A story with its whole timeline. */
export function StoryPage({ id }: StoryPageProps) {
  const client = useQueryClient();
  const story = useQuery({
    ...storyQuery(id),
    placeholderData: () => {
      const summary = findSummary(client, id);
      return summary === undefined ? undefined : storyOfSummary(summary);
    },
  });
  return (
    <PageBody>
      {story.data !== undefined ? (
        <Ready
          expected={findSummary(client, id)?.coverageSummary.reports ?? 0}
          isPartial={story.isPlaceholderData}
          story={story.data}
        />
      ) : (
        <Absent error={story.error} onRetry={() => void story.refetch()} />
      )}
    </PageBody>
  );
}

type ReadyProps = { story: Story; isPartial: boolean; expected: number };

function Ready({ story, isPartial, expected }: ReadyProps) {
  const { title } = useSite();
  const timeZone = useTimeZone();
  const memory = useMemory();
  const { textsTag } = useLanguage();
  const texts = useStoryTexts();
  const fresh = useNewReports(story.id, isPartial ? null : story.coverage.length + 1);
  useEffect(() => {
    if (!isPartial) markRead(memory, [{ id: story.id }]);
  }, [memory, story.id, isPartial]);
  const lead = story.coverage.find((report) => report.storyId === story.foldedUnder);
  return (
    <>
      <PageHead
        description={story.excerpt || story.title}
        image={story.images[0]?.url ?? null}
        title={`${story.title} – ${title}`}
      />
      <StoryArticle
        about={
          <>
            {story.coverage.length > 0 && <HowGrouped />}
            {story.foldedUnder !== undefined && lead !== undefined && (
              <FoldedNote id={story.foldedUnder} shown={shownOf(story)} title={lead.title} />
            )}
          </>
        }
        expected={expected}
        isPartial={isPartial}
        note={
          fresh > 0 && (
            <p className={styles.fresh} lang={textsTag}>
              {texts.sinceLastTime(fresh)}
            </p>
          )
        }
        kicker={<PlaceInArc story={story} />}
        story={story}
        timeZone={timeZone}
      />
      <Arc story={story} />
    </>
  );
}

function shownOf({ coverage, wholeEvent }: Story): { reports: number; of: number } | null {
  if (wholeEvent === undefined) return null;
  const ofEvent = coverage.filter(({ isOfAnotherEvent }) => isOfAnotherEvent !== true);
  return { reports: ofEvent.length + 1, of: wholeEvent.reports };
}

type AbsentProps = { error: DatasetError | null; onRetry: () => void };

function Absent({ error, onRetry }: AbsentProps) {
  const { title } = useSite();
  const language = useLanguage();
  if (error === null) {
    return (
      <>
        <PageHead description="" image={null} title={title} />
        <h1 className="visually-hidden" lang={language.textsTag}>
          {language.story}
        </h1>
        <Loading label={language.loadingStory} lines={7} />
      </>
    );
  }
  if (error.reason === 'missing') {
    return (
      <>
        <PageHead description="" image={null} title={`${language.notFound} – ${title}`} />
        <NotFound detail={language.noSuchStory} wayOut={language.toLatest} />
      </>
    );
  }
  return (
    <>
      <PageHead description="" image={null} title={title} />
      <h1 className="visually-hidden" lang={language.textsTag}>
        {language.story}
      </h1>
      <LoadFailure onRetry={onRetry} reason={error.reason} title={language.storyFailed} />
    </>
  );
}
