import { useLanguage } from '#client/language/language.ts';
import { useDirectoryTexts } from '#client/language/texts/use-directory-texts.ts';
import { useSite } from '#client/lib/site-context.ts';
import { publisherPath } from '#client/routes/addresses.ts';
import { MuteToggle } from '#client/settings/mute-toggle.tsx';
import { FeedLink } from '#client/ui/feed-link.tsx';
import { PageHead } from '#client/ui/page-head.tsx';
import { PageTitle } from '#client/ui/page-title.tsx';
import type { Ledger } from '#dataset/ledger.ts';
import type { PublisherEntry } from '#dataset/manifest.ts';
import { LedgerSummary } from './ledger-summary.tsx';
import { Logo } from './logo.tsx';
import { PublisherStories } from './publisher-stories.tsx';

type OnePublisherProps = {
  entry: PublisherEntry;
  ledger: Ledger | null;
};

/** A publisher, and the stories that it published or covered. */
export function OnePublisher({ entry, ledger }: OnePublisherProps) {
  const site = useSite();
  const language = useLanguage();
  const texts = useDirectoryTexts();
  const { id, name, domain, logo, shownDomain = domain } = entry;
  return (
    <>
      <PageHead
        description={language.storiesBy(name)}
        image={null}
        title={`${name} – ${site.title}`}
      />
      <PageTitle
        detail={`${shownDomain} – ${texts.coveredCount(entry)}`}
        picture={logo === undefined ? null : <Logo url={logo} />}
        title={name}
      >
        <MuteToggle subject={{ kind: 'publisher', key: id, name }} />
        <FeedLink of={name} page={publisherPath(id)} />
      </PageTitle>
      {ledger !== null && <LedgerSummary ledger={ledger} />}
      <PublisherStories entry={entry} />
    </>
  );
}
