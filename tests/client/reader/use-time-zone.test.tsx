import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { SiteProvider } from '#client/lib/site-context.ts';
import { MemoryProvider } from '#client/reader/memory.ts';
import { openMemory } from '#client/reader/store/open-memory.ts';
import { useTimeZone } from '#client/reader/use-time-zone.ts';
import { FakeStorage } from '#tests/support/client/fake-storage.ts';

const site = {
  title: 'The Gazette',
  tagline: '',
  events: 'alike' as const,
  language: 'en',
  timeZone: 'Asia/Tokyo',
  url: null,
};

function zoneOf(zone: 'site' | 'reader' | 'utc', ofBrowser: string): string {
  const options = new Intl.DateTimeFormat().resolvedOptions();
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({
    ...options,
    timeZone: ofBrowser,
  });
  const storage = new FakeStorage();
  const memory = openMemory({ base: '/', openStorage: () => storage, now: () => 0 });
  memory.preferences.update((before) => ({ ...before, zone }));
  const wrapper = ({ children }: { children: ReactNode }) => (
    <SiteProvider value={site}>
      <MemoryProvider value={memory}>{children}</MemoryProvider>
    </SiteProvider>
  );
  return renderHook(() => useTimeZone(), { wrapper }).result.current;
}

describe('the time zone of a page', () => {
  test.each([
    ['site', 'Europe/Rome', 'Asia/Tokyo'],
    ['reader', 'Europe/Rome', 'Europe/Rome'],
    ['utc', 'Europe/Rome', 'UTC'],
  ] as const)('for a reader who wants that of “%s” in %s is %s', (wanted, ofBrowser, zone) => {
    expect(zoneOf(wanted, ofBrowser)).toBe(zone);
  });

  test.each(['Etc/Unknown', '', 'Nowhere/Land'])(
    'is the site’s where the browser names its own “%s”',
    (ofBrowser) => {
      expect(zoneOf('reader', ofBrowser)).toBe('Asia/Tokyo');
    },
  );
});
