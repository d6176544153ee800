import { useLanguage } from '#client/language/language.ts';
import { useSearchTexts } from '#client/language/texts/use-search-texts.ts';
import type { Search } from '#client/routes/search-address.ts';
import styles from './order-choice.module.css';

type OrderChoiceProps = {
  order: Search['order'];
  onChange: (changes: Pick<Search, 'order'>) => void;
};

/** Which results come first. */
export function OrderChoice({ order, onChange }: OrderChoiceProps) {
  const { textsTag } = useLanguage();
  const { order: label, orders } = useSearchTexts();
  return (
    <select
      aria-label={label}
      className={styles.choice}
      lang={textsTag}
      onChange={({ target }) => onChange({ order: target.value === 'date' ? 'date' : 'relevance' })}
      value={order}
    >
      <option value="relevance">{orders.relevance}</option>
      <option value="date">{orders.date}</option>
    </select>
  );
}
