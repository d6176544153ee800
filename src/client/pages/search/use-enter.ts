import { useCallback, useState } from 'react';
import { searchBoxId } from '#client/lib/focus-search-box.ts';

type Enter = {
  /** Whether the reader has pressed Enter and waits for the results of what is typed. */
  isPending: boolean;
  press: () => void;
  /** Called where the reader types on. */
  cancel: () => void;
  /** Called once nothing but the results of what is typed stands there. */
  finish: () => void;
};

/**
 * What the Enter key does in the search box: it leads to the first result of what is typed, however
 * soon after typing it is pressed.
 */
export function useEnter(): Enter {
  const [isPending, setPending] = useState(false);
  const press = useCallback(() => setPending(true), []);
  const cancel = useCallback(() => setPending(false), []);
  const finish = useCallback(() => {
    setPending(false);
    const box = document.activeElement;
    // Who has gone elsewhere meanwhile is not called back.
    if (!(box instanceof HTMLElement) || box.id !== searchBoxId) return;
    const first = document.querySelector<HTMLElement>('[data-stop]');
    if (first === null) box.blur();
    else first.focus();
  }, []);
  return { isPending, press, cancel, finish };
}
