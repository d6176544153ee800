import { useReaderTexts } from '#client/language/texts/use-reader-texts.ts';
import { useSite } from '#client/lib/site-context.ts';
import { useSaved } from '#client/reader/memory.ts';
import { isStorySummary } from '#client/reader/store/is-story-summary.ts';
import { Exchange } from '#client/settings/exchange.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { PageBody } from '#client/ui/page-body.tsx';
import { PageHead } from '#client/ui/page-head.tsx';
import { PageTitle } from '#client/ui/page-title.tsx';
import { SavedStories } from './saved-stories.tsx';

/** The reader's saved stories. The built page has none: they are stored in the browser. */
export function SavedPage() {
  const { title } = useSite();
  const texts = useReaderTexts();
  const saved = useSaved();
  const stories = saved?.map(({ story }) => story).filter(isStorySummary) ?? null;
  return (
    <PageBody>
      <PageHead
        description={texts.savedStories}
        image={null}
        title={`${texts.savedStories} – ${title}`}
      />
      <PageTitle
        detail={stories === null || stories.length === 0 ? '' : texts.savedHere(stories.length)}
        isText
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
