import { useEffect, useRef } from 'react';

type ReachProps = {
  /** Called when the reader comes near this place. */
  onReach: () => void;
};

/** How far ahead of the reader, in pixels, the next page is fetched. */
const ahead = 1200;

/** An invisible mark that notices a reader who comes near. */
export function ScrollSentinel({ onReach }: ReachProps) {
  const mark = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (mark.current === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) onReach();
      },
      { rootMargin: `${ahead}px 0px` },
    );
    observer.observe(mark.current);
    return () => observer.disconnect();
  }, [onReach]);
  return <div ref={mark} />;
}
