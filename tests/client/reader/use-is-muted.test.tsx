import { renderHook } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { MemoryProvider } from '#client/reader/memory.ts';
import { openMemory } from '#client/reader/store/open-memory.ts';
import { useIsMuted } from '#client/reader/use-is-muted.ts';
import { publisherDomain, publisherId } from '#dataset/values.ts';
import { FakeStorage } from '#tests/support/client/fake-storage.ts';

/** Whether a story by a publisher at a domain is hidden from a list about `about`. */
function isHidden(muted: string, id: string, domain: string, about: string[] = []): boolean {
  const storage = new FakeStorage();
  const preferences = { muted: [{ kind: 'publisher', key: muted, name: muted }] };
  storage.setItem('lede:1:/:preferences', JSON.stringify(preferences));
  const memory = openMemory({ base: '/', openStorage: () => storage, now: () => 1 });
  const { result } = renderHook(() => useIsMuted(about), {
    wrapper: ({ children }) => <MemoryProvider value={memory}>{children}</MemoryProvider>,
  });
  const publisher = { id: publisherId.parse(id), domain: publisherDomain.parse(domain) };
  return result.current({ publisher, topics: [] });
}

describe('a story is hidden', () => {
  test.each([
    ['if its publisher is muted', 'post.example', 'post.example', 'post.example'],
    ['wherever its publisher published it', 'pcgamer.com', 'pcgamer.com', 'msn.com'],
    ['if its name on a platform is muted', 'msn.com/jerry', 'msn.com/jerry', 'msn.com'],
    ['if all of the platform is', 'msn.com', 'msn.com/jerry', 'msn.com'],
    ['if all of the platform is that it came by', 'msn.com', 'pcgamer.com', 'msn.com'],
  ])('%s', (_what, muted, id, domain) => {
    expect(isHidden(muted, id, domain)).toBe(true);
  });
});

describe('a story is shown', () => {
  test.each([
    ['if another publisher is muted', 'post.example', 'harbourpost.example', 'harbourpost.example'],
    ['if another name on its platform is', 'msn.com/jerry', 'msn.com/tom', 'msn.com'],
    ['if the platform is that others came by', 'msn.com', 'pcgamer.com', 'pcgamer.com'],
  ])('%s', (_what, muted, id, domain) => {
    expect(isHidden(muted, id, domain)).toBe(false);
  });

  test.each([
    ['of its publisher', 'msn.com/jerry', ['msn.com/jerry']],
    ['of its publisher, though all of the platform is muted', 'msn.com', ['msn.com/jerry']],
    ['of the platform, which is muted', 'msn.com', ['msn.com']],
  ])('in the list %s', (_what, muted, about) => {
    expect(isHidden(muted, 'msn.com/jerry', 'msn.com', about)).toBe(false);
  });
});
