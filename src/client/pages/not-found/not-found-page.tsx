import { useLanguage } from '#client/language/language.ts';
import { useSite } from '#client/lib/site-context.ts';
import { NotFound } from '#client/ui/not-found.tsx';
import { PageBody } from '#client/ui/page-body.tsx';
import { PageHead } from '#client/ui/page-head.tsx';

/** The page for addresses that don't exist. */
export function NotFoundPage() {
  const { title } = useSite();
  const language = useLanguage();
  return (
    <PageBody>
      <PageHead description="" image={null} title={`${language.notFound} – ${title}`} />
      <NotFound detail={language.nothingHere} wayOut={language.toLatest} />
    </PageBody>
  );
}
