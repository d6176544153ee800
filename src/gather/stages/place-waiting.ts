import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Fetcher } from '#fetch/open-fetcher.ts';
import type { FeedRecord } from '#gather/feed-record.ts';
import type { GatherOptions } from '#gather/gather-options.ts';
import { beginStory } from '#gather/place/begin-story.ts';
import { findPlaces, type Places } from '#gather/place/find-places.ts';
import { findRepeats } from '#gather/place/find-repeats.ts';
import type { PlacingRules } from '#gather/place/placing-rules.ts';
import { settleState } from '#gather/state/settle-state.ts';
import type { StateLog } from '#gather/state/state-log.ts';
import type { Summary } from '#gather/summary.ts';
import type { Report } from '#gather/write/report.ts';
import { completeReports } from './complete-reports.ts';
import { readStories } from './read-stories.ts';
import { leaveOut, waitingReports } from './waiting-reports.ts';
import { Writing } from './write-places.ts';

/** So many documents are written at a time: the disk is waited for once for all of them, where it can be. */
const atOnce = 32;

/** Places the reports that wait, and writes documents. */
export async function placeWaitingReports(
  { folder, settings, fetcher, now, onProgress }: GatherOptions,
  state: StateLog<FeedRecord>,
  rules: PlacingRules,
): Promise<Summary['stories'] & Pick<Summary, 'notices'>> {
  const { paths, index, stories, taken } = await readStories(folder, settings.site.timeZone);
  settleState(state, folder, index, paths);
  const { fresh, repeats } = findRepeats(waitingReports(state), stories, rules.platforms);
  leaveOut(repeats, state, 'Its publisher told of it at another address.');
  const places = findPlaces(fresh, stories, rules, now.getTime());
  const complete = await completePlaces(places, rules, fetcher, settings.gather.pages);
  const writing = new Writing(folder, state, taken);
  const steps = [
    ...complete.stories.map((story) => () => writing.begin(story)),
    ...[...complete.additions].map(
      ([file, added]) =>
        () =>
          writing.extend(file, added),
    ),
  ];
  for (let done = 0; done < steps.length; done += atOnce) {
    for (const prepare of steps.slice(done, done + atOnce)) prepare();
    writing.write();
    onProgress({
      step: 'documents',
      done: Math.min(done + atOnce, steps.length),
      of: steps.length,
    });
    // Signals that end the run are heard only in between.
    await nextTurn();
  }
  const eventOf = new Map(stories.map(({ file, event }) => [file, event]));
  for (const files of complete.sameEvents) {
    writing.nameEvent(files.map((file) => ({ file, event: eventOf.get(file) ?? null })));
  }
  const { written, extended, named, reports, notices } = writing;
  return { written, extended, named, reports, notices: [...noticesOn(repeats), ...notices] };
}

function noticesOn(repeats: readonly Report[]): string[] {
  if (repeats.length === 0) return [];
  const articles = repeats.length === 1 ? '1 article' : `${repeats.length} articles`;
  return [`${articles} came once more, at other addresses of their publishers, and were left out.`];
}

/** What is to be written, with what pages say of the articles that their feeds say too little of. */
async function completePlaces(
  places: Places,
  rules: PlacingRules,
  fetcher: Fetcher,
  mostPages: number,
): Promise<Places> {
  const begun = places.stories.map(({ main, coverage }) => [main, ...coverage] as const);
  const mains = begun.map(([main]) => main);
  const others = [
    ...begun.flatMap(([, ...rest]) => rest),
    ...[...places.additions.values()].flat(),
  ];
  const all = [...mains, ...others];
  const { reports } = await completeReports(all, fetcher, mostPages);
  const completed = new Map(all.map((report, place) => [report, reports[place] ?? report]));
  const complete = (report: (typeof all)[number]) => completed.get(report) ?? report;
  return {
    ...places,
    stories: begun.map(([main, ...rest]) =>
      beginStory([complete(main), ...rest.map(complete)], rules),
    ),
    additions: new Map([...places.additions].map(([file, added]) => [file, added.map(complete)])),
  };
}
