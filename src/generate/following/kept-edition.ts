import type { ListedStory, ListPage, OwnReport, StorySummary } from '#dataset/list.ts';
import type { Story } from '#dataset/story.ts';
import type { StoryId } from '#dataset/values.ts';
import type { Diagnostic } from '#documents/problems/diagnostics.ts';
import type { Dataset } from '#generate/dataset/build-dataset.ts';

/** What was made of a folder. */
export type Edition = { dataset: Dataset; diagnostics: Diagnostic[] };

/** A story in a list, by the place of its summary; in the list of a publisher, with what that publisher wrote. */
type KeptRow = number | readonly [summary: number, report: OwnReport];

type KeptPage = { name: string; page: Omit<ListPage, 'stories'>; rows: readonly KeptRow[] };

/**
 * An edition as JSON has it: long lists, to be written in parts, and the rest. A summary is kept once, though it is in
 * several lists.
 */
export type KeptEdition = {
  stories: readonly Story[];
  summaries: readonly StorySummary[];
  pages: readonly KeptPage[];
  rest: KeptRest;
};

type KeptRest = Pick<Dataset, 'manifest' | 'morePublishers' | 'calendar'> & {
  combinations: Entries<Dataset['combinations']>;
  ledgers: Entries<Dataset['ledgers']>;
  toCome: readonly StoryId[];
  diagnostics: Diagnostic[];
};

type Entries<Known> = Known extends ReadonlyMap<infer Key, infer Value> ? [Key, Value][] : never;

export function toKept({ dataset, diagnostics }: Edition): KeptEdition {
  const { manifest, morePublishers, calendar, stories, combinations, ledgers, toCome } = dataset;
  const rest = {
    ...{ manifest, morePublishers, calendar, diagnostics },
    combinations: [...combinations],
    ledgers: [...ledgers],
    toCome: [...toCome],
  };
  return { stories: [...stories.values()], ...keepPages(dataset.pages), rest };
}

export function fromKept({ stories, summaries, pages, rest }: KeptEdition): Edition {
  const { manifest, morePublishers, calendar, diagnostics } = rest;
  const dataset = {
    manifest,
    stories: new Map(stories.map((story) => [story.id, story])),
    pages: restorePages(pages, summaries),
    combinations: new Map(rest.combinations),
    morePublishers,
    ledgers: new Map(rest.ledgers),
    calendar,
    toCome: new Set(rest.toCome),
  };
  return { dataset, diagnostics };
}

function keepPages(pages: Dataset['pages']): Pick<KeptEdition, 'summaries' | 'pages'> {
  const summaries: StorySummary[] = [];
  const places = new Map<StoryId, number>();
  const toRow = (story: ListedStory): KeptRow => {
    const { id, report } = story;
    const place = places.get(id) ?? summaries.length;
    places.set(id, place);
    // Only the summary of a story without a report has its excerpt.
    if (report === undefined) summaries[place] = story;
    else summaries[place] ??= withoutReport(story);
    return report === undefined ? place : [place, report];
  };
  const kept = [...pages].map(([name, { stories, ...page }]) => ({
    ...{ name, page, rows: stories.map(toRow) },
  }));
  return { summaries, pages: kept };
}

function withoutReport({ report: _, ...summary }: ListedStory): StorySummary {
  return summary;
}

function restorePages(
  pages: readonly KeptPage[],
  summaries: readonly StorySummary[],
): Dataset['pages'] {
  const summaryAt = (place: number): StorySummary => {
    const summary = summaries[place];
    if (summary === undefined) throw new Error(`No summary is kept at ${place}.`);
    return summary;
  };
  const toStory = (row: KeptRow): ListedStory => {
    if (typeof row === 'number') return summaryAt(row);
    const [place, report] = row;
    return { ...summaryAt(place), excerpt: '', report };
  };
  return new Map(
    pages.map(({ name, page, rows }) => [name, { ...page, stories: rows.map(toStory) }]),
  );
}
