import { useLanguage } from '#client/language/language.ts';
import { useSite } from '#client/lib/site-context.ts';
import { MuteToggle } from '#client/settings/mute-toggle.tsx';
import { PageHead } from '#client/ui/page-head.tsx';
import { PageTitle } from '#client/ui/page-title.tsx';
import type { PublisherEntry } from '#dataset/manifest.ts';
import { Logo } from './logo.tsx';
import { PublisherStories } from './publisher-stories.tsx';

type OnePublisherProps = { entry: PublisherEntry; pageNumber: number | null };

/** A publisher, and the stories that it published or covered. */
export function OnePublisher({ entry, pageNumber }: OnePublisherProps) {
  const site = useSite();
  const language = useLanguage();
  const { id, name, domain, count, first, logo, shownDomain = domain } = entry;
  return (
    <>
      <PageHead
        description={language.storiesBy(name)}
        image={null}
        title={`${name} – ${site.title}`}
      />
      <PageTitle
        detail={`${shownDomain} – ${language.coveredCount(count, first)}`}
        picture={logo === undefined ? null : <Logo url={logo} />}
        title={name}
      >
        <MuteToggle subject={{ kind: 'publisher', key: id, name }} />
      </PageTitle>
      <PublisherStories entry={entry} pageNumber={pageNumber} />
    </>
  );
}
