import { UsageError } from '#commands/command.ts';

const units = { m: 60_000, h: 3_600_000 } as const;

/** So many days fit a timer. */
const longest = 24 * units.h;

/**
 * Reads an interval like `15m` or `2h`, in milliseconds.
 *
 * @throws UsageError
 */
export function readInterval(text: string): number {
  const [, number = '', unit = ''] = /^(\d{1,4})([mh])$/.exec(text) ?? [];
  const milliseconds = Number(number) * (unit === 'h' ? units.h : units.m);
  if (milliseconds < units.m || milliseconds > longest) {
    throw new UsageError(
      `lede gather does not understand --watch ${text}. Write minutes or hours up to a day, as in --watch 15m or --watch 2h.`,
    );
  }
  return milliseconds;
}
