import { followEvents } from '#events/follow-events.ts';
import { type GeneratedSite, generate } from './generate.ts';

/**
 * Generates the site of a folder again and again, as its documents change: of its events, only those that
 * a change can have to do with are found anew.
 */
export function followFolder(folder: string): (builtAt: Date) => Promise<GeneratedSite> {
  const findEventsOfSite = followEvents();
  return (builtAt) => generate(folder, builtAt, { findEventsOfSite });
}
