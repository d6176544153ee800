import { useRemembered } from '#client/lib/entry-memory.ts';
import { holds } from '#client/lib/find-name.ts';
import { useLanguage } from '#client/lib/language/language.ts';
import { useHydrated } from '#client/lib/use-hydrated.ts';
import { FilterField } from '#client/ui/filter-field.tsx';
import type { SourceList } from '#dataset/manifest.ts';
import { RareSources } from './rare-sources.tsx';
import { SourceBars } from './source-bars.tsx';

type SourceFinderProps = { sources: SourceList };

/** How many sources make a search worth offering. */
const worthSearching = 20;

/** The sources, to be narrowed by name once scripts run. */
export function SourceFinder({ sources }: SourceFinderProps) {
  const language = useLanguage();
  const isHydrated = useHydrated();
  const [typed, setTyped] = useRemembered('name of a source', '');
  const found = sources.filter(({ name, domain }) => holds(`${name} ${domain}`, typed));
  return (
    <>
      {isHydrated && sources.length > worthSearching && (
        <FilterField
          label={language.findSource}
          onChange={setTyped}
          outcome={typed === '' ? '' : language.found(found.length)}
          value={typed}
        />
      )}
      <SourceBars most={sources[0]?.count ?? 1} sources={found.filter(({ count }) => count > 1)} />
      <RareSources sources={found.filter(({ count }) => count === 1)} />
    </>
  );
}
