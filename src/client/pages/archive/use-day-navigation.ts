import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
} from 'react';
import { useLocation } from 'wouter';
import { archivePath } from '#client/routes/addresses.ts';
import { recall, remember } from '#client/routes/entry-memory.ts';
import { isPlainClick } from '#client/routes/is-plain-click.ts';
import type { Day } from '#dataset/values.ts';
import { type DayLayout, dayForKey, type KeyPress } from './day-for-key.ts';

const memoryKey = 'day of the archive';

/**
 * Makes one of the links in `plot` that name their day in `data-day` the one that the Tab key reaches,
 * and lets other keys lead from there to the others. `days` are those that have a link, in order of
 * time. There may be thousands: they are ordinary links, of which React knows no more than that.
 */
export function useDayNavigation(plot: RefObject<HTMLElement | null>, days: readonly Day[]) {
  const [, navigate] = useLocation();
  useEffect(() => {
    const left = days.find((day) => day === recall(memoryKey));
    const stop = left ?? days.at(-1);
    for (const link of plot.current?.querySelectorAll<HTMLElement>('[data-day]') ?? []) {
      link.tabIndex = link.dataset.day === stop ? 0 : -1;
    }
  }, [plot, days]);

  const onFocus = ({ target }: FocusEvent) => {
    const focused = findDay(target, days);
    if (focused === null) return;
    const last = plot.current?.querySelector<HTMLElement>('[data-day][tabindex="0"]');
    if (last !== null && last !== undefined) last.tabIndex = -1;
    focused.link.tabIndex = 0;
    remember(memoryKey, focused.day);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const focused = findDay(event.target, days);
    if (focused === null || event.altKey || event.shiftKey) return;
    const { day, link } = focused;
    const to = dayForKey(days, day, keyPressOf(event, link), layoutOf(link));
    if (to === null) return;
    event.preventDefault();
    plot.current?.querySelector<HTMLElement>(`[data-day="${to}"]`)?.focus();
  };
  const onClick = (event: MouseEvent) => {
    const focused = findDay(event.target, days);
    if (focused === null || !isPlainClick(event)) return;
    event.preventDefault();
    navigate(archivePath(focused.day));
  };
  return { onFocus, onKeyDown, onClick };
}

function findDay(
  target: EventTarget,
  days: readonly Day[],
): { day: Day; link: HTMLElement } | null {
  if (!(target instanceof HTMLElement)) return null;
  const day = days.find((other) => other === target.dataset.day);
  return day === undefined ? null : { day, link: target };
}

/** Where a page is read from the right, so is a week: the arrow to the left goes on in time. */
function keyPressOf({ key, ctrlKey, metaKey }: KeyboardEvent, link: HTMLElement): KeyPress {
  const isFar = ctrlKey || metaKey;
  const isMirrored = getComputedStyle(link).direction === 'rtl';
  if (isMirrored && key === 'ArrowLeft') return { key: 'ArrowRight', isFar };
  if (isMirrored && key === 'ArrowRight') return { key: 'ArrowLeft', isFar };
  return { key, isFar };
}

/** The style sheet draws days by the room there is, and says how. */
function layoutOf(link: HTMLElement): DayLayout {
  const layout = getComputedStyle(link).getPropertyValue('--day-layout').trim();
  return layout === 'across' ? 'across' : 'down';
}
