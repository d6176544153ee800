import { PageHead } from '#client/lib/page-head.tsx';
import { useSite } from '#client/lib/site-context.ts';
import { NotFound } from '#client/ui/not-found.tsx';
import { PageBody } from '#client/ui/page-body.tsx';

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { title } = useSite();
  return (
    <PageBody>
      <PageHead description="" image={null} title={`Page not found – ${title}`} />
      <NotFound detail="There is nothing at this address." />
    </PageBody>
  );
}
