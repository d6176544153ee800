import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Router } from 'wouter';
import { english } from '#client/language/en/interface.ts';
import { LanguageProvider } from '#client/language/language.ts';
import { SiteProvider } from '#client/lib/site-context.ts';
import { MemoryProvider } from '#client/reader/memory.ts';
import { openMemory } from '#client/reader/store/open-memory.ts';
import { Byline } from '#client/story/parts/byline.tsx';
import { instant, publisherDomain, publisherId } from '#dataset/values.ts';
import { FakeStorage } from '#tests/support/client/fake-storage.ts';

const site = {
  title: 'Lede',
  tagline: '',
  language: 'en',
  timeZone: 'UTC',
  url: null,
  events: 'alike' as const,
};
const publisher = {
  id: publisherId.parse('harbourpost.example'),
  name: 'Harbour Post',
  domain: publisherDomain.parse('harbourpost.example'),
};

/** What a byline says of a time, under the heading of its day in UTC. */
function timeOf(
  publishedAt: string,
  timeZone: string,
  story: { dateUncertain?: true; dateSeen?: true } = {},
) {
  const storage = new FakeStorage();
  const memory = openMemory({ base: '/', openStorage: () => storage, now: () => 0 });
  render(
    <LanguageProvider value={english}>
      <SiteProvider value={site}>
        <MemoryProvider value={memory}>
          <Router ssrPath="/">
            <Byline
              story={{ ...story, publisher, publishedAt: instant.parse(publishedAt) }}
              timeZone={timeZone}
            />
          </Router>
        </MemoryProvider>
      </SiteProvider>
    </LanguageProvider>,
  );
  return screen.getByRole('time').textContent;
}

test.each([
  ['the time alone', '2024-12-30T20:00:00Z', 'Europe/Rome', '21:00'],
  [
    'the day, where it is another one for the reader',
    '2024-12-30T20:00:00Z',
    'Asia/Tokyo',
    'Tue 31 Dec, 05:00',
  ],
  [
    'the year, where that is another one',
    '2024-12-31T20:00:00Z',
    'Asia/Tokyo',
    'Wed 1 Jan 2025, 05:00',
  ],
])('the byline says %s', (_what, publishedAt, timeZone, text) => {
  expect(timeOf(publishedAt, timeZone)).toBe(text);
});

test('the byline says that an article was only seen, and when, with the day', () => {
  const text = timeOf('2024-05-03T14:05:00Z', 'Europe/Rome', { dateSeen: true });
  expect(text).toBe('seen 3 May 2024, 16:05');
});

test('the byline says that a date is uncertain instead of the time', () => {
  expect(timeOf('1970-01-01T00:00:00Z', 'UTC', { dateUncertain: true })).toBe('date uncertain');
});
