import { useLanguage } from '#client/language/language.ts';
import { useSearchTexts } from '#client/language/texts/use-search-texts.ts';
import type { Source } from '#dataset/story.ts';
import type { SourceDomain } from '#dataset/values.ts';
import styles from './field.module.css';

type SourceChoiceProps = {
  sources: readonly (Source & { count: number })[];
  chosen: SourceDomain | null;
  onChange: (source: SourceDomain | null) => void;
};

/** Narrows a search to one of the publishers in its results. */
export function SourceChoice({ sources, chosen, onChange }: SourceChoiceProps) {
  const language = useLanguage();
  const texts = useSearchTexts();
  const choose = (domain: string) =>
    onChange(sources.find((source) => source.domain === domain)?.domain ?? null);
  return (
    <label className={styles.label}>
      {language.publisher}
      <select
        className={styles.field}
        onChange={(event) => choose(event.target.value)}
        value={chosen ?? ''}
      >
        <option value="">{texts.anyPublisher}</option>
        {sources.map(({ domain, name, count }) => (
          <option key={domain} value={domain}>
            {`${name} (${count})`}
          </option>
        ))}
      </select>
    </label>
  );
}
