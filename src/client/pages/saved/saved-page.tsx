import { useReadingTexts } from '#client/lib/language/reading/use-reading-texts.ts';
import { useSaved } from '#client/lib/memory.ts';
import { PageHead } from '#client/lib/page-head.tsx';
import { useSite } from '#client/lib/site-context.ts';
import { Exchange } from '#client/reading/exchange/exchange.tsx';
import { isStorySummary } from '#client/reading/store/is-story-summary.ts';
import { Loading } from '#client/ui/loading.tsx';
import { PageBody } from '#client/ui/page-body.tsx';
import { PageTitle } from '#client/ui/page-title.tsx';
import { SavedStories } from './saved-stories.tsx';

/** What the reader saved for later. The build writes this page without it: only the browser knows. */
export function SavedPage() {
  const { title } = useSite();
  const texts = useReadingTexts();
  const saved = useSaved();
  const stories = saved?.map(({ story }) => story).filter(isStorySummary) ?? null;
  return (
    <PageBody>
      <PageHead description="" image={null} title={`${texts.savedStories} – ${title}`} />
      <PageTitle
        detail={stories === null || stories.length === 0 ? '' : texts.savedHere(stories.length)}
        title={texts.savedStories}
      />
      {stories === null ? (
        <Loading label={texts.loadingSaved} lines={9} />
      ) : (
        <>
          <SavedStories stories={stories} />
          <Exchange />
        </>
      )}
    </PageBody>
  );
}
