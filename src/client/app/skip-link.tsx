import styles from './skip-link.module.css';

/** The first thing on every page for those who come by keyboard. */
export function SkipLink() {
  return (
    <a className={styles.skip} href="#content">
      Skip to the content
    </a>
  );
}
