import { useCallback, useState } from 'react';
import { searchBoxId } from '#client/lib/focus-search-box.ts';

type Enter = {
  /** Whether the reader has pressed Enter and is waiting for the results of the typed text. */
  isPending: boolean;
  press: () => void;
  /** Call it when the reader continues typing. */
  cancel: () => void;
  /** Call it once only the results of the typed text are shown. */
  finish: () => void;
};

/**
 * Enter in the search box moves to the first result of the typed text, however soon after typing it
 * is pressed.
 */
export function useEnter(): Enter {
  const [isPending, setPending] = useState(false);
  const press = useCallback(() => setPending(true), []);
  const cancel = useCallback(() => setPending(false), []);
  const finish = useCallback(() => {
    setPending(false);
    const box = document.activeElement;
    // Leaves the focus alone if the reader has moved on.
    if (!(box instanceof HTMLElement) || box.id !== searchBoxId) return;
    const first =
      document.querySelector<HTMLElement>('article [data-stop]') ??
      document.querySelector<HTMLElement>('[data-stop]');
    if (first === null) box.blur();
    else first.focus();
  }, []);
  return { isPending, press, cancel, finish };
}
