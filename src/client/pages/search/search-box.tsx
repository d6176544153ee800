import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useLanguage } from '#client/language/language.ts';
import { useSearchTexts } from '#client/language/texts/use-search-texts.ts';
import { focusSearchBox, searchBoxId } from '#client/lib/focus-search-box.ts';
import { longestText, parseSearch, type Search } from '#client/routes/search-address.ts';
import styles from './search-box.module.css';

type SearchBoxProps = {
  /** The current search text. */
  text: string;
  onChange: (changes: Pick<Search, 'text'>) => void;
  /** Called when the reader presses Enter, after `onChange` with the typed text. */
  onEnter: () => void;
  /** Called whenever the reader types. */
  onType: () => void;
};

/** How long the reader must pause while typing before the search starts, in milliseconds. */
const pause = 120;

/** The search box. Enter moves to the first result. */
export function SearchBox({ text, onChange, onEnter, onType }: SearchBoxProps) {
  const { textsTag } = useLanguage();
  const { searchStories } = useSearchTexts();
  const box = useRef<HTMLInputElement>(null);
  /** Text that was typed but not yet searched for. */
  const [draft, setDraft] = useState<string | null>(null);

  useEffect(() => {
    // During hydration, `text` is not yet that of the address.
    if (text === '' && parseSearch(location.search).text === '') focusSearchBox();
  }, [text]);

  useEffect(() => {
    // Picks up what was typed before hydration.
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
      <form className={styles.form} lang={textsTag} onSubmit={submit}>
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
