import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { storyQuery } from '#client/queries/story-query.ts';
import { useMemory, useSaved } from '#client/reader/memory.ts';
import { parseAddress } from '#client/routes/addresses.ts';
import { postToWorker } from './register-worker.ts';

/** Tells the worker which stories to keep: those that the reader opens, and all that are saved. */
export function useKeptStories(): void {
  const [path] = useLocation();
  const address = parseAddress(path);
  const id = address.page === 'story' ? address.id : undefined;
  const isThere = useQuery({ ...storyQuery(id), enabled: false }).data !== undefined;
  useEffect(() => {
    if (id !== undefined && isThere) void postToWorker({ kind: 'opened', id });
  }, [id, isThere]);

  const saved = useSaved();
  useEffect(() => {
    if (saved !== null) void postToWorker({ kind: 'saved', ids: saved.map((story) => story.id) });
  }, [saved]);
  usePersistence();
}

/** Tells a worker that has just come to the page what the page had used before. */
export function useUsedFiles(): void {
  useEffect(() => {
    if (navigator.serviceWorker.controller !== null) return;
    const files = performance.getEntriesByType('resource').map(({ name }) => name);
    void postToWorker({ kind: 'used', files });
  }, []);
}

/** Once the reader saves a story, asks the browser not to clear what is stored when it is short of room. */
function usePersistence(): void {
  const { saved } = useMemory();
  useEffect(() => {
    let count = saved.get().length;
    return saved.subscribe(() => {
      const before = count;
      count = saved.get().length;
      if (count > before) void navigator.storage?.persist?.().catch(() => undefined);
    });
  }, [saved]);
}
