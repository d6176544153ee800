import type { Memory } from '#events/follow/memory.ts';

/** Remembers what JSON can say, as a cache does. */
export function rememberAsJson<Content>(): Memory<Content> {
  let kept = 'null';
  return {
    read: () => JSON.parse(kept),
    write: (content) => {
      kept = JSON.stringify(content);
    },
  };
}
