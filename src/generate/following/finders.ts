import { join } from 'node:path';
import { digestOf } from '#cache/digest.ts';
import type { Cache } from '#cache/open-cache.ts';
import { readPack, writePack } from '#cache/pack.ts';
import { type FindEvents, findEvents } from '#events/find-events.ts';
import { followArcs, type KnownArcs } from '#events/follow/follow-arcs.ts';
import { followEvents, type KnownEvents } from '#events/follow/follow-events.ts';
import type { Memory } from '#events/follow/memory.ts';
import { type LinkArcs, linkArcs } from '#events/link-arcs.ts';

/** What finds the events of a folder, and which of them follow on others. */
export type Finders = { findEvents: FindEvents; linkArcs: LinkArcs };

/** They find everything anew. */
export const freshFinders: Finders = { findEvents, linkArcs };

/** They find what freshFinders would, but anew only what has to do with a change since the run before. */
export function findersInCache(cache: Cache): Finders {
  return findersWith(memoryInCache(cache, 'events'), memoryInCache(cache, 'arcs'));
}

/** The same for the time before in the same run; `cache` has what an earlier run kept. */
export function findersInMemory(cache: Cache | null): Finders {
  const behind = <Content>(name: string) =>
    memoryBefore(cache === null ? null : memoryInCache<Content>(cache, name));
  return findersWith(behind('events'), behind('arcs'));
}

function findersWith(events: Memory<KnownEvents>, arcs: Memory<KnownArcs>): Finders {
  return {
    findEvents: followEvents((article) => digestOf(JSON.stringify(article)), events),
    linkArcs: followArcs(
      ({ cited, ...event }) => digestOf(JSON.stringify([event, [...cited]])),
      arcs,
    ),
  };
}

function memoryInCache<Content>({ folder, code }: Cache, name: string): Memory<Content> {
  const [file, key] = [join(folder, name), digestOf(JSON.stringify([code, name]))];
  return {
    read: () => readPack<Content>(file, key),
    write: (content) => writePack(file, key, content),
  };
}

/** Keeps what was left last in memory; `behind` has what was left before, and keeps it for longer. */
function memoryBefore<Content>(behind: Memory<Content> | null): Memory<Content> {
  let last: Content | null = null;
  return {
    read: () => last ?? behind?.read() ?? null,
    write: (content) => {
      last = content;
      behind?.write(content);
    },
  };
}
