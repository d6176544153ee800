import { useDirectoryTexts } from '#client/language/texts/use-directory-texts.ts';
import { findByName } from '#client/lib/find-names.ts';
import { useHydrated } from '#client/lib/use-hydrated.tsx';
import { publisherPath } from '#client/routes/addresses.ts';
import { useRemembered } from '#client/routes/entry-memory.ts';
import { useNavigate } from '#client/routes/use-navigate.ts';
import { FilterField } from '#client/ui/filter-field.tsx';
import type { PublisherList } from '#dataset/manifest.ts';
import { PublisherBars } from './publisher-bars.tsx';
import { SingleStoryPublishers } from './single-story-publishers.tsx';

type PublisherFinderProps = { publishers: PublisherList };

/** The minimum number of publishers for which a search is offered. */
const worthSearching = 20;

/** The publishers, with a filter by name once the page is hydrated. */
export function PublisherFinder({ publishers }: PublisherFinderProps) {
  const texts = useDirectoryTexts();
  const isHydrated = useHydrated();
  const navigate = useNavigate();
  const [typed, setTyped] = useRemembered('name of a publisher', '');
  const found = findByName(
    publishers,
    typed,
    ({ name, domain, shownDomain = '' }) => `${name} ${domain} ${shownDomain}`,
  );
  const [first] = found;
  return (
    <>
      {publishers.length > worthSearching && (
        <FilterField
          isAwaited={!isHydrated}
          label={texts.findPublisher}
          onChange={setTyped}
          onEnter={() => typed !== '' && first !== undefined && navigate(publisherPath(first.id))}
          outcome={typed === '' ? '' : texts.found(found.length)}
          value={typed}
        />
      )}
      <PublisherBars
        most={publishers[0]?.count ?? 1}
        publishers={found.filter(({ count }) => count > 1)}
      />
      <SingleStoryPublishers publishers={found.filter(({ count }) => count === 1)} />
    </>
  );
}
