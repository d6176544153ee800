import { useLanguage } from '#client/language/language.ts';
import { useSite } from '#client/lib/site-context.ts';
import { findNewest } from '#client/queries/contents-query.ts';
import { useOlder } from '#client/queries/lists/use-list.ts';
import { frontPath } from '#client/routes/addresses.ts';
import { drawHeadlines } from '#client/story/card/headline-row.tsx';
import { ListBody } from '#client/story/list/list-body.tsx';
import { PageBody } from '#client/ui/page-body.tsx';
import { PageHead } from '#client/ui/page-head.tsx';

/** An older page of the river. It shows nothing of the edition but its stories, so that it stays as it is. */
export function OlderStories({ pageNumber }: { pageNumber: number }) {
  const site = useSite();
  const { olderPage, textsTag } = useLanguage();
  const list = useOlder('all', pageNumber, findNewest);
  return (
    <PageBody>
      <PageHead
        description={site.tagline || olderPage(pageNumber)}
        image={null}
        title={`${olderPage(pageNumber)} – ${site.title}`}
      />
      <h1 className="visually-hidden" lang={textsTag}>
        {olderPage(pageNumber)}
      </h1>
      <ListBody draw={drawHeadlines} list={list} olderPath={frontPath} />
    </PageBody>
  );
}
