import { compareText } from '#documents/text/compare-text.ts';
import { foldSpelling } from '#documents/text/fold-name.ts';
import { day, type EditorsWord, type EventArticle } from '#events/article.ts';
import { eventReach } from '#events/event-finder.ts';
import { findEvents } from '#events/find-events.ts';
import { detectLanguage } from '#events/words/detect-language.ts';
import { type Report, timeOf } from '#gather/write/report.ts';
import type { LooseReports } from './begin-story.ts';
import type { FolderStory, PlacedArticle } from './folder-story.ts';
import type { PlacingRules } from './placing-rules.ts';
import { publisherKey } from './who-published.ts';

/** Reports of one event, in order of time, and the stories of the folder that are of it. */
export type Group = {
  reports: LooseReports;
  /** Those whose main article is of the event. First the one that has the most of it; of several, the earliest. */
  stories: readonly FolderStory[];
  /** Where there are none: one that only names an article of the event, and isn't set apart. */
  mention: FolderStory | undefined;
};

/**
 * Which articles a report's event depends on, in milliseconds before and after it: later ones may make its
 * event one with another.
 */
const reach = { before: eventReach, after: 14 * day };

/** Finds out which reports are of one event with each other and with stories of the folder. */
export function findGroups(
  reports: readonly Report[],
  stories: readonly FolderStory[],
  rules: PlacingRules,
): Group[] {
  const reportOf = new Map(reports.map((report) => [report.article.identity, report]));
  const near = storiesNear(reports, stories);
  const articles = new Map<string, EventArticle>();
  const owners = new Map<string, FolderStory[]>();
  for (const story of near) {
    const isApart = editorsWord(story.event)?.kind === 'apart';
    for (const article of [story.main, ...story.coverage]) {
      if (!isApart) owners.set(article.identity, [...(owners.get(article.identity) ?? []), story]);
      if (!articles.has(article.identity)) articles.set(article.identity, known(article, rules));
    }
  }
  for (const { main, coverage, event } of near) {
    const cites = coverage
      .map(({ identity }) => identity)
      .filter((identity) => !rules.wasGathered(identity));
    articles.set(main.identity, { ...known(main, rules), cites, event: editorsWord(event) });
  }
  for (const report of reports) {
    articles.set(report.article.identity, reported(report, rules));
  }
  const { events } = findEvents([...articles.values()], { byWording: true });
  return events.flatMap(({ members }) => {
    const [first, ...others] = members.flatMap((member) => reportOf.get(member) ?? []);
    if (first === undefined) return [];
    const named = rankStories(members.flatMap((member) => owners.get(member) ?? []));
    const isOfEvent = new Set(members);
    const ofEvent = named.filter(({ main }) => isOfEvent.has(main.identity));
    return [{ reports: [first, ...others], stories: ofEvent, mention: named[0] }];
  });
}

/** The stories with an article near any report. Their events can't be told from those of others alone. */
function storiesNear(reports: readonly Report[], stories: readonly FolderStory[]): FolderStory[] {
  const times = reports.map((report) => timeOf(report).at).sort((a, b) => a - b);
  const isNear = (at: number) => {
    let [low, high] = [0, times.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((times[middle] ?? 0) < at - reach.after) low = middle + 1;
      else high = middle;
    }
    return (times[low] ?? Number.POSITIVE_INFINITY) <= at + reach.before;
  };
  return stories.filter(({ main, coverage }) => [main, ...coverage].some(({ at }) => isNear(at)));
}

function rankStories(owned: readonly FolderStory[]): FolderStory[] {
  const shares = new Map<FolderStory, number>();
  for (const story of owned) shares.set(story, (shares.get(story) ?? 0) + 1);
  return [...shares]
    .sort(
      ([a, shareOfA], [b, shareOfB]) =>
        shareOfB - shareOfA || a.main.at - b.main.at || compareText(a.file, b.file),
    )
    .map(([story]) => story);
}

function known(article: PlacedArticle, rules: PlacingRules): EventArticle {
  const { identity, headline, excerpt, at } = article;
  return {
    id: identity,
    headline,
    excerpt,
    at,
    publisher: publisherKey(article, rules.platforms),
    language: detectLanguage(`${headline}\n${excerpt}`, rules.language),
    cites: [],
    event: null,
  };
}

function reported(report: Report, rules: PlacingRules): EventArticle {
  const { identity, headline, excerpt, publisher } = report.article;
  const { at } = timeOf(report);
  const { domain, name } = publisher;
  return known({ identity, headline, excerpt, at, domain, publisher: name }, rules);
}

function editorsWord(event: string | null): EditorsWord | null {
  if (event === null) return null;
  const name = foldSpelling(event);
  return name === 'none' ? { kind: 'apart' } : { kind: 'named', name };
}
