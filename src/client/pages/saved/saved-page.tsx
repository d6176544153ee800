import { useLanguage } from '#client/lib/language/language.ts';
import { useSaved } from '#client/lib/memory.ts';
import { PageHead } from '#client/lib/page-head.tsx';
import { useSite } from '#client/lib/site-context.ts';
import { Loading } from '#client/ui/loading.tsx';
import { PageBody } from '#client/ui/page-body.tsx';
import { PageTitle } from '#client/ui/page-title.tsx';
import { SavedStories } from './saved-stories.tsx';

/** What the reader saved for later. The build writes this page without it: only the browser knows. */
export function SavedPage() {
  const { title } = useSite();
  const language = useLanguage();
  const saved = useSaved();
  return (
    <PageBody>
      <PageHead description="" image={null} title={`${language.savedStories} – ${title}`} />
      <PageTitle
        detail={saved === null ? '' : language.savedHere(saved.length)}
        title={language.savedStories}
      />
      {saved === null ? (
        <Loading label={language.loadingSaved} lines={9} />
      ) : (
        <SavedStories saved={saved} />
      )}
    </PageBody>
  );
}
