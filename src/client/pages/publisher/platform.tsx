import { useDirectoryTexts } from '#client/language/texts/use-directory-texts.ts';
import { useSite } from '#client/lib/site-context.ts';
import type { KnownPublisher } from '#client/queries/publishers/publisher-query.ts';
import { publisherPath } from '#client/routes/addresses.ts';
import { MuteToggle } from '#client/settings/mute-toggle.tsx';
import { FeedLink } from '#client/ui/feed-link.tsx';
import { PageHead } from '#client/ui/page-head.tsx';
import { PageTitle } from '#client/ui/page-title.tsx';
import type { Ledger } from '#dataset/ledger.ts';
import type { PublisherEntry } from '#dataset/manifest.ts';
import { LedgerSummary } from './ledger-summary.tsx';
import { PlatformPublishers } from './platform-publishers.tsx';
import { PublisherStories } from './publisher-stories.tsx';

type PlatformProps = {
  platform: NonNullable<KnownPublisher['platform']>;
  /** Null where no article is the platform's own. */
  entry: PublisherEntry | null;
  ledger: Ledger | null;
};

/** A platform: who publishes there, and the stories under no name but its own. */
export function Platform({ platform, entry, ledger }: PlatformProps) {
  const site = useSite();
  const texts = useDirectoryTexts();
  const { id, name, publishers } = platform;
  const all = publishers.length + (entry === null ? 0 : 1);
  return (
    <>
      <PageHead
        description={texts.publishersOn(name)}
        image={null}
        title={`${name} – ${site.title}`}
      />
      <PageTitle detail={`${id} – ${texts.publisherCount(all)}`} title={name}>
        <MuteToggle subject={{ kind: 'publisher', key: id, name }} />
        {entry !== null && <FeedLink of={name} page={publisherPath(id)} />}
      </PageTitle>
      <PlatformPublishers name={name} publishers={publishers} />
      {ledger !== null && <LedgerSummary ledger={ledger} />}
      {entry !== null && <PublisherStories entry={entry} />}
    </>
  );
}
