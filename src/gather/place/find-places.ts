import type { Report } from '#gather/write/report.ts';
import { beginStory, compareReports, isStory, type NewStory } from './begin-story.ts';
import { findGroups } from './find-groups.ts';
import type { FolderStory } from './folder-story.ts';
import type { PlacingRules } from './placing-rules.ts';

/** Where reports go. */
export type Places = {
  stories: readonly NewStory[];
  /** By the file of the document, what is added to its coverage, in order of time. */
  additions: ReadonlyMap<string, readonly Report[]>;
  /** Documents that have turned out to be one event, and have no name for it: at least two files each. */
  sameEvents: readonly (readonly string[])[];
  /** They wait for a second publisher, or for the time when they are a story of their own. */
  waiting: readonly Report[];
};

/**
 * Places reports in the events that they are of: among the stories of the folder, or as new ones. A report
 * that is alone waits. The result doesn't depend on the order of the reports or of the stories.
 */
export function findPlaces(
  reports: readonly Report[],
  stories: readonly FolderStory[],
  rules: PlacingRules,
  now: number,
): Places {
  const begun: NewStory[] = [];
  const additions = new Map<string, Report[]>();
  const sameEvents: string[][] = [];
  const waiting: Report[] = [];
  for (const { reports: found, stories: ofEvent, mention } of findGroups(reports, stories, rules)) {
    const home = ofEvent[0] ?? mention;
    if (home !== undefined) {
      additions.set(home.file, [...(additions.get(home.file) ?? []), ...found]);
      const isUnnamed = ofEvent.some(({ event }) => event === null);
      if (ofEvent.length > 1 && isUnnamed) sameEvents.push(ofEvent.map(({ file }) => file));
    } else if (isStory(found, rules, now)) begun.push(beginStory(found, rules));
    else for (const report of found) waiting.push(report);
  }
  for (const found of additions.values()) found.sort(compareReports);
  return { stories: begun, additions, sameEvents, waiting };
}
