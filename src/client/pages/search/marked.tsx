import type { MarkedText } from '#client/queries/search/marked-text.ts';
import styles from './marked.module.css';

type MarkedProps = { text: MarkedText };

/**
 * A text with its matches highlighted. Every piece has an element, because translators replace bare
 * texts, which could then not be updated.
 */
export function Marked({ text }: MarkedProps) {
  let place = 0;
  return text.map((piece) => {
    const key = place;
    place += piece.text.length;
    return piece.isMatch ? (
      <mark className={styles.match} key={key}>
        {piece.text}
      </mark>
    ) : (
      <span key={key}>{piece.text}</span>
    );
  });
}
