import type { Day } from '#dataset/values.ts';

/** How a calendar lays out its days: `down` in columns of weeks, or `across` side by side. */
export type DayLayout = 'down' | 'across';

/** A key by its `KeyboardEvent.key`, and whether Control or Command is held. */
export type KeyPress = { key: string; isFar: boolean };

/**
 * The day that a key moves to, among days in time order; null for other keys. The arrow keys move
 * by a day or a week, depending on the layout, and on to the next listed day. Page Up and Page Down
 * move to the first listed day of another month; Home and End to the ends of the year or, if far,
 * of all days.
 */
export function dayForKey(
  days: readonly Day[],
  from: Day,
  { key, isFar }: KeyPress,
  layout: DayLayout,
): Day | null {
  const along = layout === 'down' ? 1 : 7;
  const aside = layout === 'down' ? 7 : 1;
  switch (key) {
    case 'ArrowDown':
      return later(days, addDays(from, along));
    case 'ArrowUp':
      return earlier(days, addDays(from, -along));
    case 'ArrowRight':
      return later(days, addDays(from, aside));
    case 'ArrowLeft':
      return earlier(days, addDays(from, -aside));
    case 'PageDown':
      return days.find((day) => monthOf(day) > monthOf(from)) ?? null;
    case 'PageUp': {
      const before = days.findLast((day) => monthOf(day) < monthOf(from));
      return days.find((day) => before !== undefined && monthOf(day) === monthOf(before)) ?? null;
    }
    case 'Home':
      return days.find((day) => isFar || yearOf(day) === yearOf(from)) ?? null;
    case 'End':
      return days.findLast((day) => isFar || yearOf(day) === yearOf(from)) ?? null;
    default:
      return null;
  }
}

/** The first day on or after a date, or else the last day. */
function later(days: readonly Day[], date: string): Day | null {
  return days.find((day) => day >= date) ?? days.at(-1) ?? null;
}

function earlier(days: readonly Day[], date: string): Day | null {
  return days.findLast((day) => day <= date) ?? days[0] ?? null;
}

function addDays(day: Day, count: number): string {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

function monthOf(day: Day): string {
  return day.slice(0, 7);
}

function yearOf(day: Day): string {
  return day.slice(0, 4);
}
