import type { MouseEvent } from 'react';
import type { PlacedDots } from './place-dots.ts';

/**
 * The index of the dot nearest to a pointer over the drawing. Time runs in the reading direction; `x` counts
 * from where it begins.
 */
export function nearestDot(dots: PlacedDots['dots'], event: MouseEvent<Element>): number {
  const { left, right, top, width, height } = event.currentTarget.getBoundingClientRect();
  const isRightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
  const x = isRightToLeft ? right - event.clientX : event.clientX - left;
  const y = event.clientY - top;
  let nearest = 0;
  let least = Number.POSITIVE_INFINITY;
  dots.forEach((dot, index) => {
    const distance = Math.hypot((dot.x / 100) * width - x, (dot.y / 100) * height - y);
    if (distance < least) {
      least = distance;
      nearest = index;
    }
  });
  return nearest;
}
