import { useEffect } from 'react';
import { type HeightMessage, heightMessage } from '#client/routes/frame-height.ts';

/**
 * Posts to the page around the frame how tall this one is, now and whenever that changes, once that is worth posting:
 * a frame that shrank to a page that loads would jump.
 */
export function usePostHeight(isWorthPosting: boolean): void {
  useEffect(() => {
    if (!isWorthPosting || window.parent === window) return;
    const observer = new ResizeObserver(() => {
      const { height } = document.body.getBoundingClientRect();
      const message: HeightMessage = { type: heightMessage, height: Math.ceil(height) };
      // The height is no secret: anyone may frame the page.
      window.parent.postMessage(message, '*');
    });
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [isWorthPosting]);
}
