import type { MarkedText } from '#client/queries/search/marked-text.ts';
import styles from './marked.module.css';

type MarkedProps = { text: MarkedText };

/** A text with its matches highlighted. */
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
      piece.text
    );
  });
}
