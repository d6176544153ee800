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
import { type Press, type Reading, walkDays } from './walk-days.ts';

const memoryKey = 'day of the archive';

/**
 * Makes one of the links in `plot` that name their day in `data-day` the one that the Tab key reaches,
 * and lets other keys lead from there to the others. `days` are those that have a link, in order of
 * time. There may be thousands: they are ordinary links, of which React knows no more than that.
 */
export function useDayWalk(plot: RefObject<HTMLElement | null>, days: readonly Day[]) {
  const [, navigate] = useLocation();
  useEffect(() => {
    const remembered = recall(memoryKey);
    const left = days.find((day) => day === remembered);
    const stop = left ?? days.at(-1);
    for (const link of plot.current?.querySelectorAll<HTMLElement>('[data-day]') ?? []) {
      link.tabIndex = link.dataset.day === stop ? 0 : -1;
    }
  }, [plot, days]);

  const onFocus = ({ target }: FocusEvent) => {
    const walked = findDay(target, days);
    if (walked === null) return;
    const last = plot.current?.querySelector<HTMLElement>('[data-day][tabindex="0"]');
    if (last !== null && last !== undefined) last.tabIndex = -1;
    walked.link.tabIndex = 0;
    remember(memoryKey, walked.day);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const walked = findDay(event.target, days);
    if (walked === null || event.altKey || event.shiftKey) return;
    const { day, link } = walked;
    const to = walkDays(days, day, pressOf(event, link), readingOf(link));
    if (to === null) return;
    event.preventDefault();
    plot.current?.querySelector<HTMLElement>(`[data-day="${to}"]`)?.focus();
  };
  const onClick = (event: MouseEvent) => {
    const walked = findDay(event.target, days);
    if (walked === null || !isPlainClick(event)) return;
    event.preventDefault();
    navigate(archivePath(walked.day));
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
function pressOf({ key, ctrlKey, metaKey }: KeyboardEvent, link: HTMLElement): Press {
  const isFar = ctrlKey || metaKey;
  const isMirrored = getComputedStyle(link).direction === 'rtl';
  if (isMirrored && key === 'ArrowLeft') return { key: 'ArrowRight', isFar };
  if (isMirrored && key === 'ArrowRight') return { key: 'ArrowLeft', isFar };
  return { key, isFar };
}

/** The style sheet draws days by the room there is, and says how. */
function readingOf(link: HTMLElement): Reading {
  const reading = getComputedStyle(link).getPropertyValue('--reading').trim();
  return reading === 'across' ? 'across' : 'down';
}
