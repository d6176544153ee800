import { useLocation } from 'wouter';
import { useDirectoryTexts } from '#client/language/texts/use-directory-texts.ts';
import { holds } from '#client/lib/fold.ts';
import { useHydrated } from '#client/lib/use-hydrated.ts';
import { sourcePath } from '#client/routes/addresses.ts';
import { useRemembered } from '#client/routes/entry-memory.ts';
import { FilterField } from '#client/ui/filter-field.tsx';
import type { SourceList } from '#dataset/manifest.ts';
import { RareSources } from './rare-sources.tsx';
import { SourceBars } from './source-bars.tsx';

type SourceFinderProps = { sources: SourceList };

/** How many sources make a search worth offering. */
const worthSearching = 20;

/** The sources, to be narrowed by name once scripts run. */
export function SourceFinder({ sources }: SourceFinderProps) {
  const texts = useDirectoryTexts();
  const isHydrated = useHydrated();
  const [, navigate] = useLocation();
  const [typed, setTyped] = useRemembered('name of a source', '');
  const found = sources.filter(({ name, domain }) => holds(`${name} ${domain}`, typed));
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
      <RareSources sources={found.filter(({ count }) => count === 1)} />
    </>
  );
}
