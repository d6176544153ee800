import { useId, useState } from 'react';
import { useLanguage } from '#client/language/language.ts';
import { useSearchTexts } from '#client/language/texts/use-search-texts.ts';
import type { SearchAnswer } from '#client/queries/search/search-answer.ts';
import { countFilters, type Search } from '#client/routes/search-address.ts';
import { DayRange } from './day-range.tsx';
import { PublisherChoice } from './publisher-choice.tsx';
import styles from './search-filters.module.css';
import { TopicToggles } from './topic-toggles.tsx';

type SearchFiltersProps = {
  search: Search;
  answer: SearchAnswer;
  onChange: (changes: Partial<Search>) => void;
};

const none: Partial<Search> = { topics: [], publisher: null, from: null, to: null };

/** The filters of a search: topics, a publisher, days. On a phone, they are behind a button. */
export function SearchFilters({ search, answer, onChange }: SearchFiltersProps) {
  const { textsTag } = useLanguage();
  const texts = useSearchTexts();
  const panelId = useId();
  const [isOpen, setOpen] = useState(false);
  const { topics, publishers, days, reach } = answer;
  // Totals are told once nothing can be added to them.
  const isCounted = reach?.isComplete ?? true;
  const chosen = countFilters(search);
  return (
    <>
      <button
        aria-controls={panelId}
        aria-expanded={isOpen}
        className={styles.opener}
        lang={textsTag}
        onClick={() => setOpen(!isOpen)}
        type="button"
      >
        {chosen === 0 ? texts.filters : `${texts.filters} (${chosen})`}
      </button>
      <div className={styles.panel} data-open={isOpen} id={panelId}>
        {topics.length > 0 && (
          <TopicToggles
            chosen={search.topics}
            isCounted={isCounted}
            onChange={(chosen) => onChange({ topics: chosen })}
            topics={topics}
          />
        )}
        {publishers.length > 0 && (
          <PublisherChoice
            chosen={search.publisher}
            isCounted={isCounted}
            onChange={(publisher) => onChange({ publisher })}
            publishers={publishers}
          />
        )}
        <DayRange days={days} from={search.from} onChange={onChange} to={search.to} />
        {chosen > 0 && (
          <button
            className={styles.clear}
            lang={textsTag}
            onClick={() => onChange(none)}
            type="button"
          >
            {texts.clearFilters}
          </button>
        )}
      </div>
    </>
  );
}
