import { useLanguage } from '#client/lib/language/language.ts';
import { PageHead } from '#client/lib/page-head.tsx';
import { useSite } from '#client/lib/site-context.ts';
import { NotFound } from '#client/ui/not-found.tsx';
import { PageBody } from '#client/ui/page-body.tsx';

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { title } = useSite();
  const language = useLanguage();
  return (
    <PageBody>
      <PageHead description="" image={null} title={`${language.notFound} – ${title}`} />
      <NotFound detail={language.nothingHere} />
    </PageBody>
  );
}
