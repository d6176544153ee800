import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useSearchTexts } from '#client/language/texts/use-search-texts.ts';
import { focusSearchBox, searchBoxId } from '#client/lib/focus-search-box.ts';
import { longestText, parseSearch, type Search } from '#client/routes/search-address.ts';
import styles from './search-box.module.css';

type SearchBoxProps = {
  /** What is searched for. */
  text: string;
  onChange: (changes: Pick<Search, 'text'>) => void;
  /** Called when the reader presses Enter, once what is typed is what is searched for. */
  onEnter: () => void;
  /** Called when the reader types on. */
  onType: () => void;
};

/** How long the reader must pause, in milliseconds, for what was typed to be searched for. */
const pause = 120;

/** Where one types what to search for. */
export function SearchBox({ text, onChange, onEnter, onType }: SearchBoxProps) {
  const { searchStories } = useSearchTexts();
  const box = useRef<HTMLInputElement>(null);
  /** What is typed but not searched for yet. */
  const [draft, setDraft] = useState<string | null>(null);

  useEffect(() => {
    // While the page is taken over, the text is not yet the address's.
    if (text === '' && parseSearch(location.search).text === '') focusSearchBox();
  }, [text]);

  useEffect(() => {
    // What was typed before the page was taken over.
    const { value = '', defaultValue = '' } = box.current ?? {};
    if (value !== defaultValue) setDraft(value);
  }, []);

  const settle = () => {
    if (draft === null) return;
    setDraft(null);
    onChange({ text: draft });
  };

  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(() => {
      setDraft(null);
      onChange({ text: draft });
    }, pause);
    return () => clearTimeout(timer);
  }, [draft, onChange]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    settle();
    onEnter();
  };

  return (
    <search>
      <form className={styles.form} onSubmit={submit}>
        <svg aria-hidden="true" className={styles.lens} viewBox="0 0 24 24">
          <circle cx="10" cy="10" r="7" />
          <path d="m15 15 7 7" />
        </svg>
        <input
          aria-label={searchStories}
          autoCapitalize="off"
          autoComplete="off"
          autoCorrect="off"
          className={styles.box}
          enterKeyHint="search"
          id={searchBoxId}
          maxLength={longestText}
          name="q"
          onBlur={settle}
          onChange={(event) => {
            setDraft(event.target.value);
            onType();
          }}
          placeholder={searchStories}
          ref={box}
          spellCheck={false}
          type="search"
          value={draft ?? text}
        />
      </form>
    </search>
  );
}
