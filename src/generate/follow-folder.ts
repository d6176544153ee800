import { followEvents } from '#events/follow-events.ts';
import { type GeneratedSite, generate } from './generate.ts';
import { type DocumentStore, storeInMemory } from './reading/document-store.ts';

/**
 * Generates the site of a folder again and again, as its documents change: only those that did are read anew,
 * and of its events, only those that a change can have to do with are found anew. `kept` is what was kept of the
 * documents before.
 */
export function followFolder(
  folder: string,
  kept: DocumentStore | null,
): (builtAt: Date) => Promise<GeneratedSite> {
  const findEventsOfSite = followEvents();
  const store = storeInMemory(kept);
  return (builtAt) => generate(folder, builtAt, { findEventsOfSite, store });
}
