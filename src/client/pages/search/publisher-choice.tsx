import { useLanguage } from '#client/language/language.ts';
import { useSearchTexts } from '#client/language/texts/use-search-texts.ts';
import type { Publisher } from '#dataset/story.ts';
import type { PublisherDomain } from '#dataset/values.ts';
import styles from './field.module.css';

type PublisherChoiceProps = {
  publishers: readonly (Publisher & { count: number })[];
  chosen: PublisherDomain | null;
  onChange: (publisher: PublisherDomain | null) => void;
};

/** Narrows a search to one of the publishers in its results. */
export function PublisherChoice({ publishers, chosen, onChange }: PublisherChoiceProps) {
  const language = useLanguage();
  const texts = useSearchTexts();
  const choose = (domain: string) =>
    onChange(publishers.find((publisher) => publisher.domain === domain)?.domain ?? null);
  return (
    <label className={styles.label}>
      {language.publisher}
      <select
        className={styles.field}
        onChange={(event) => choose(event.target.value)}
        value={chosen ?? ''}
      >
        <option value="">{texts.anyPublisher}</option>
        {publishers.map(({ domain, name, count }) => (
          <option key={domain} value={domain}>
            {`${name} (${count})`}
          </option>
        ))}
      </select>
    </label>
  );
}
