import { useLanguage } from '#client/language/language.ts';
import { Loading } from '#client/ui/loading.tsx';
import { PageBody } from '#client/ui/page-body.tsx';

/** Shown while the code of a page loads. */
export function LoadingPage() {
  const { loadingPage, textsTag } = useLanguage();
  return (
    <PageBody>
      <h1 className="visually-hidden" lang={textsTag}>
        {loadingPage}
      </h1>
      <Loading label={loadingPage} lines={9} />
    </PageBody>
  );
}
