import { useLanguage } from '#client/language/language.ts';
import { useOfflineTexts } from '#client/language/texts/use-offline-texts.ts';
import { useSite } from '#client/lib/site-context.ts';
import { useHydrated } from '#client/lib/use-hydrated.tsx';
import { useFailureHelp } from '#client/ui/failure-help.ts';
import { Loading } from '#client/ui/loading.tsx';
import { PageBody } from '#client/ui/page-body.tsx';
import { PageHead } from '#client/ui/page-head.tsx';
import { PageTitle } from '#client/ui/page-title.tsx';

/**
 * What is kept in this browser. The built page only says that it loads: the service worker sends it in place of
 * others, which the client then draws.
 */
export function OfflinePage() {
  const { title } = useSite();
  const { loadingPage, textsTag } = useLanguage();
  const texts = useOfflineTexts();
  const help = useFailureHelp();
  const isHydrated = useHydrated();
  return (
    <PageBody>
      <PageHead description="" image={null} title={`${texts.offline} – ${title}`} />
      {isHydrated ? (
        <>
          <PageTitle detail="" isText title={texts.offline} />
          {help}
        </>
      ) : (
        <>
          <h1 className="visually-hidden" lang={textsTag}>
            {loadingPage}
          </h1>
          <Loading label={loadingPage} lines={9} />
        </>
      )}
    </PageBody>
  );
}
