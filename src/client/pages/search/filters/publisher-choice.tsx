import { formatNumber } from '#client/language/format-number.ts';
import { useLanguage } from '#client/language/language.ts';
import { useSearchTexts } from '#client/language/texts/use-search-texts.ts';
import { disambiguateNames } from '#client/lib/disambiguate-names.ts';
import type { Publisher } from '#dataset/story.ts';
import type { PublisherId } from '#dataset/values.ts';
import styles from './field.module.css';

type PublisherChoiceProps = {
  publishers: readonly (Pick<Publisher, 'id' | 'name'> & { count: number })[];
  chosen: PublisherId | null;
  /** Whether the counts are final, and shown. */
  isCounted: boolean;
  onChange: (publisher: PublisherId | null) => void;
};

/** Narrows a search to one of the publishers in its results. */
export function PublisherChoice({ publishers, chosen, isCounted, onChange }: PublisherChoiceProps) {
  const language = useLanguage();
  const texts = useSearchTexts();
  const nameOf = disambiguateNames(publishers);
  const choose = (id: string) =>
    onChange(publishers.find((publisher) => publisher.id === id)?.id ?? null);
  return (
    <label className={styles.label}>
      <span lang={language.textsTag}>{language.publisher}</span>
      <select
        className={styles.field}
        onChange={(event) => choose(event.target.value)}
        value={chosen ?? ''}
      >
        <option lang={language.textsTag} value="">
          {texts.anyPublisher}
        </option>
        {chosen !== null && !publishers.some(({ id }) => id === chosen) && (
          <option value={chosen}>{chosen}</option>
        )}
        {publishers.map((publisher) => (
          <option key={publisher.id} value={publisher.id}>
            {isCounted
              ? `${nameOf(publisher)} (${formatNumber(publisher.count, language.tag)})`
              : nameOf(publisher)}
          </option>
        ))}
      </select>
    </label>
  );
}
