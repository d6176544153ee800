import { type RefObject, useEffect, useState } from 'react';

/**
 * Whether an element has scrolled past the top edge of the screen: one that marks where something begins
 * to stick there. False at build.
 */
export function useIsStuck(mark: RefObject<Element | null>): boolean {
  const [isStuck, setStuck] = useState(false);
  useEffect(() => {
    if (mark.current === null) return;
    const observer = new IntersectionObserver((entries) => {
      const last = entries.at(-1);
      if (last !== undefined) setStuck(!last.isIntersecting && last.boundingClientRect.top < 0);
    });
    observer.observe(mark.current);
    return () => observer.disconnect();
  }, [mark]);
  return isStuck;
}
