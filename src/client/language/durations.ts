import type { Language } from './language.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A duration in milliseconds, rounded and in words: `three and a half days`. */
export function formatDuration(milliseconds: number, { duration }: Language): string {
  const whole = (unit: number) => Math.max(1, Math.round(milliseconds / unit));
  if (milliseconds < hour) return duration(whole(minute), 'minute', false);
  if (milliseconds < 1.5 * day) return duration(whole(hour), 'hour', false);
  if (milliseconds < 14 * day) {
    const halves = Math.round((milliseconds / day) * 2);
    return duration(Math.floor(halves / 2), 'day', halves % 2 === 1);
  }
  if (milliseconds < 60 * day) return duration(whole(7 * day), 'week', false);
  if (milliseconds < 730 * day) return duration(whole(30.44 * day), 'month', false);
  return duration(whole(365.25 * day), 'year', false);
}

/** A delay in milliseconds, in short form: `+2 h`. Empty if it is less than a minute. */
export function formatOffset(milliseconds: number, { offset }: Language): string {
  if (milliseconds < minute) return '';
  if (milliseconds < hour) return offset(Math.round(milliseconds / minute), 'minute');
  if (milliseconds < 2 * day) return offset(Math.round(milliseconds / hour), 'hour');
  return offset(Math.round(milliseconds / day), 'day');
}

/** A gap in milliseconds, in words: `three days later`. Null if it is less than half a day. */
export function formatGap(milliseconds: number, language: Language): string | null {
  if (milliseconds < 12 * hour) return null;
  const isInDays = milliseconds >= 20 * hour && milliseconds < 14 * day;
  const days = Math.round(milliseconds / day);
  return language.later(
    isInDays ? language.duration(days, 'day', false) : formatDuration(milliseconds, language),
  );
}
