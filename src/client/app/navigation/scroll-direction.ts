import { useEffect } from 'react';

/** Shorter moves, in CSS pixels, don't count: a thumb trembles. */
const leastMove = 8;

/**
 * Notes on the root element, as `data-scroll`, whether the reader last scrolled `up` or `down`; nothing
 * near the top of the page.
 */
export function useScrollDirection(): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    let before = scrollY;
    const watch = () => {
      const move = scrollY - before;
      if (scrollY < innerHeight / 2 && (move < 0 || scrollY < leastMove)) delete dataset.scroll;
      else if (Math.abs(move) >= leastMove) dataset.scroll = move > 0 ? 'down' : 'up';
      else return;
      before = scrollY;
    };
    addEventListener('scroll', watch, { passive: true });
    return () => removeEventListener('scroll', watch);
  }, []);
}
