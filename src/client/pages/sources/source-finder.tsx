import { useLocation } from 'wouter';
import { useDirectoryTexts } from '#client/language/texts/use-directory-texts.ts';
import { nameIncludes } from '#client/lib/fold.ts';
import { useHydrated } from '#client/lib/use-hydrated.ts';
import { sourcePath } from '#client/routes/addresses.ts';
import { useRemembered } from '#client/routes/entry-memory.ts';
import { FilterField } from '#client/ui/filter-field.tsx';
import type { SourceList } from '#dataset/manifest.ts';
import { SingleStorySources } from './single-story-sources.tsx';
import { SourceBars } from './source-bars.tsx';

type SourceFinderProps = { sources: SourceList };

/** The minimum number of sources for which a search is offered. */
const worthSearching = 20;

/** The sources, with a filter by name once the page is hydrated. */
export function SourceFinder({ sources }: SourceFinderProps) {
  const texts = useDirectoryTexts();
  const isHydrated = useHydrated();
  const [, navigate] = useLocation();
  const [typed, setTyped] = useRemembered('name of a source', '');
  const found = sources.filter(({ name, domain, shownDomain = '' }) =>
    nameIncludes(`${name} ${domain} ${shownDomain}`, typed),
  );
  const [first] = found;
  return (
    <>
      {isHydrated && sources.length > worthSearching && (
        <FilterField
          label={texts.findSource}
          onChange={setTyped}
          onEnter={() => typed !== '' && first !== undefined && navigate(sourcePath(first.domain))}
          outcome={typed === '' ? '' : texts.found(found.length)}
          value={typed}
        />
      )}
      <SourceBars most={sources[0]?.count ?? 1} sources={found.filter(({ count }) => count > 1)} />
      <SingleStorySources sources={found.filter(({ count }) => count === 1)} />
    </>
  );
}
