import { useLanguage } from '#client/language/language.ts';
import { useSite } from '#client/lib/site-context.ts';
import { useOlder } from '#client/queries/lists/use-list.ts';
import { findNewestBy, type PublisherName } from '#client/queries/publishers/publisher-query.ts';
import { MuteToggle } from '#client/settings/mute-toggle.tsx';
import { PageHead } from '#client/ui/page-head.tsx';
import { PageTitle } from '#client/ui/page-title.tsx';
import { Logo } from './logo.tsx';
import { ReportList } from './report-list.tsx';

type OlderReportsProps = { publisher: PublisherName; pageNumber: number };

/** An older page of a publisher. It shows nothing that newer stories change, so that it stays as it is. */
export function OlderReports({ publisher, pageNumber }: OlderReportsProps) {
  const site = useSite();
  const language = useLanguage();
  const { id, name, logo, shownDomain } = publisher;
  const list = useOlder(`publishers/${id}`, pageNumber, (client) => findNewestBy(client, id));
  return (
    <>
      <PageHead
        description={language.storiesBy(name)}
        image={null}
        title={`${name} – ${site.title}`}
      />
      <PageTitle
        detail={shownDomain}
        picture={logo === undefined ? null : <Logo url={logo} />}
        title={name}
      >
        <MuteToggle subject={{ kind: 'publisher', key: id, name }} />
      </PageTitle>
      <ReportList list={list} publisher={id} />
    </>
  );
}
