import { useLanguage } from '#client/language/language.ts';
import { disambiguateNames } from '#client/lib/disambiguate-names.ts';
import styles from './publisher-choice.module.css';
import type { TimelineEntry } from './timeline-entries.ts';

type PublisherChoiceProps = {
  entries: readonly TimelineEntry[];
  /** The id of the chosen publisher; empty for all. */
  chosen: string;
  onChoose: (id: string) => void;
};

/** The minimum numbers of articles and publishers for which the choice is offered. */
const worthChoosing = { articles: 10, publishers: 4 };

/** Narrows a long timeline to one publisher. */
export function PublisherChoice({ entries, chosen, onChoose }: PublisherChoiceProps) {
  const language = useLanguage();
  const nameOf = disambiguateNames(entries.map(({ publisher }) => publisher));
  const publishers = new Map(entries.map(({ publisher }) => [publisher.id, nameOf(publisher)]));
  if (entries.length < worthChoosing.articles || publishers.size < worthChoosing.publishers) {
    return null;
  }
  const sorted = [...publishers].sort(([, a], [, b]) => a.localeCompare(b, language.tag));
  return (
    <p className={styles.choice} lang={language.textsTag}>
      <label>
        <span className="visually-hidden">{language.publisher} </span>
        <select
          className={styles.select}
          onChange={(event) => onChoose(event.target.value)}
          value={chosen}
        >
          <option value="">{language.allPublishers(publishers.size)}</option>
          {sorted.map(([id, name]) => (
            <option key={id} lang={language.pageTag} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
