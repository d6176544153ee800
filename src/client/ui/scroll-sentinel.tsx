import { useEffect, useRef } from 'react';

type ReachProps = {
  /** Called when the reader scrolls near this point. */
  onReach: () => void;
};

/** How far below the viewport the sentinel is noticed, in CSS pixels. */
const ahead = 1200;

/** An invisible element that reports when the reader scrolls near it. */
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
