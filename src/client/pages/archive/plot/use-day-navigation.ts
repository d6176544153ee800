import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useMemo,
} from 'react';
import type { DayCount } from '#client/queries/archive/calendar.ts';
import { recall, remember } from '#client/routes/entry-memory.ts';
import { isPlainClick } from '#client/routes/is-plain-click.ts';
import { useNavigate } from '#client/routes/use-navigate.ts';
import type { Day } from '#dataset/values.ts';
import { type DayLayout, dayForKey, type KeyPress } from './day-for-key.ts';

const memoryKey = 'day of the archive';

/**
 * Keyboard navigation between the links in `plot` that carry their day in `data-day`: one of them
 * is a tab stop, and other keys move the focus from there. `linked` are the linked days in time
 * order, and `pathOf` is where each leads. There may be thousands, so the links are plain elements whose `tabindex` React ignores.
 */
export function useDayNavigation(
  plot: RefObject<HTMLElement | null>,
  linked: readonly DayCount[],
  pathOf: (day: Day) => string,
) {
  const days = useMemo(() => linked.map(({ day }) => day), [linked]);
  const navigate = useNavigate();
  useEffect(() => {
    const remembered = recall(memoryKey);
    const left = days.find((day) => day === remembered);
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
    navigate(pathOf(focused.day));
  };
  return { onFocus, onKeyDown, onClick };
}

function findDay(
  target: EventTarget,
  days: readonly Day[],
): { day: Day; link: HTMLElement } | null {
  // Translators put elements of their own into the links.
  const link = target instanceof Element ? target.closest<HTMLElement>('[data-day]') : null;
  const day = days.find((other) => other === link?.dataset.day);
  return link === null || day === undefined ? null : { day, link };
}

/** Swaps the left and right arrow keys in right-to-left text, where time runs to the left. */
function keyPressOf({ key, ctrlKey, metaKey }: KeyboardEvent, link: HTMLElement): KeyPress {
  const isFar = ctrlKey || metaKey;
  const isMirrored = getComputedStyle(link).direction === 'rtl';
  if (isMirrored && key === 'ArrowLeft') return { key: 'ArrowRight', isFar };
  if (isMirrored && key === 'ArrowRight') return { key: 'ArrowLeft', isFar };
  return { key, isFar };
}

/** The layout of the days, which the style sheet chooses by the available space. */
function layoutOf(link: HTMLElement): DayLayout {
  const layout = getComputedStyle(link).getPropertyValue('--day-layout').trim();
  return layout === 'across' ? 'across' : 'down';
}
