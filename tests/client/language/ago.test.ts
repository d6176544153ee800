import { describe, expect, test } from 'vitest';
import { formatAgo, formatArticleDate, formatTime } from '#client/language/dates.ts';
import { german } from '#client/language/de/interface.ts';
import { english } from '#client/language/en/interface.ts';

const now = Date.parse('2024-03-02T12:00:00Z');

describe('how long ago something was', () => {
  test.each([
    ['2024-03-02T11:59:50Z', '1 minute ago'],
    ['2024-03-02T11:01:00Z', '59 minutes ago'],
    ['2024-03-02T11:00:00Z', '1 hour ago'],
    ['2024-03-01T12:00:01Z', '23 hours ago'],
    ['2024-03-01T12:00:00Z', '1 day ago'],
    ['2024-02-02T12:00:00Z', '29 days ago'],
    ['2024-02-01T12:00:00Z', '1 month ago'],
    ['2023-03-03T11:00:00Z', '1 year ago'],
    ['2019-12-16T13:23:00Z', '4 years ago'],
  ])('uses the largest complete unit: %s is %s', (instant, text) => {
    expect(formatAgo(instant, now, english)).toBe(text);
  });

  test('covers the future, too, as seen by a slow clock', () => {
    expect(formatAgo('2024-03-02T15:00:00Z', now, english)).toBe('in 3 hours');
  });

  test('is in the language of the site', () => {
    expect(formatAgo('2024-03-02T09:00:00Z', now, german)).toBe('vor 3 Stunden');
  });

  test('is said of when an article was seen, where that is all that is known', () => {
    const article = { publishedAt: '2024-03-02T09:00:00Z', dateSeen: true as const };
    const ago = (instant: string) => formatAgo(instant, now, english);
    expect(formatArticleDate(article, ago, 'UTC', english, ago)).toBe('seen 3 hours ago');
    expect(formatArticleDate(article, formatTime, 'UTC', english)).toBe('seen 2 March 2024, 09:00');
  });
});
