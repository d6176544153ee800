import { type RefObject, useEffect } from 'react';

/** Marks an element that the arrow keys stop at. */
export const stop = { 'data-stop': '' } as const;

/** Lets the up and down arrow keys move from the search box through the results and back. */
export function useArrowKeys(area: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = area.current;
    const walk = (event: KeyboardEvent) => {
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      const isPlain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
      if (step === 0 || !isPlain || event.isComposing) return;
      const stops = element?.querySelectorAll<HTMLElement>('input[type=search], [data-stop]') ?? [];
      const from = [...stops].findIndex((candidate) => candidate.matches(':focus'));
      const next = from === -1 ? undefined : stops[from + step];
      if (next === undefined) return;
      event.preventDefault();
      next.focus();
    };
    element?.addEventListener('keydown', walk);
    return () => element?.removeEventListener('keydown', walk);
  }, [area]);
}
