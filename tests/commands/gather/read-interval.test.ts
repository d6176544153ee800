import { describe, expect, test } from 'vitest';
import { UsageError } from '#commands/command.ts';
import { readInterval } from '#commands/gather/read-interval.ts';

describe('The interval of --watch', () => {
  test.each([
    ['1m', 60_000],
    ['15m', 900_000],
    ['90m', 5_400_000],
    ['2h', 7_200_000],
    ['24h', 86_400_000],
  ])('%s', (text, milliseconds) => {
    expect(readInterval(text)).toBe(milliseconds);
  });

  test.each(['', '15', '0m', '0h', '15 m', '1.5h', '-2h', '15s', '25h', '1441m', '1d', 'm', '2H'])(
    '%j is told, with what would be right',
    (text) => {
      const read = () => readInterval(text);
      expect(read).toThrow(UsageError);
      expect(read).toThrow(/--watch 15m/);
    },
  );
});
