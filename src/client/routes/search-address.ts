import type { Day, SourceDomain, TopicSlug } from '#dataset/values.ts';
import { isDay, isSourceDomain, isTopicSlug } from './addresses.ts';

/** What a reader searches for. Null where a filter isn't set; `from` and `to` are days of the site. */
export type Search = {
  /** As the reader typed it, spaces included. */
  text: string;
  /** The story has all of them. In the order of the alphabet. */
  topics: readonly TopicSlug[];
  /** The source published or covered the story. */
  source: SourceDomain | null;
  from: Day | null;
  to: Day | null;
};

/** How much of a text is searched for, in UTF-16 units. */
export const longestText = 200;

const mostTopics = 20;

/** Reads the query of an address, as browsers have it. What it can't mean is left out. */
export function parseSearch(query: string): Search {
  const values = new URLSearchParams(query);
  const topics = (values.get('topic') ?? '').normalize('NFC').split(/[\s+]+/);
  const source = (values.get('source') ?? '').toLowerCase();
  return {
    text: (values.get('q') ?? '').slice(0, longestText),
    topics: [...new Set(topics.filter((slug) => isTopicSlug(slug)))].sort().slice(0, mostTopics),
    source: isSourceDomain(source) ? source : null,
    from: readDay(values.get('from')),
    to: readDay(values.get('to')),
  };
}

/** The address of a search, below the site's base: `/search?q=robots&topic=ai+robots`. */
export function searchPath({ text, topics, source, from, to }: Partial<Search>): string {
  const values = new URLSearchParams();
  if (text) values.set('q', text);
  // A space is written as a plus.
  if (topics !== undefined && topics.length > 0) values.set('topic', [...topics].sort().join(' '));
  if (source) values.set('source', source);
  if (from) values.set('from', from);
  if (to) values.set('to', to);
  const query = values.toString();
  return query === '' ? '/search' : `/search?${query}`;
}

/** Whether a search is for anything at all. */
export function isEmptySearch(search: Search): boolean {
  return search.text.trim() === '' && countFilters(search) === 0;
}

/** How many filters are set. */
export function countFilters({ topics, source, from, to }: Search): number {
  return topics.length + [source, from, to].filter((filter) => filter !== null).length;
}

/** A day of the calendar, `2021-02-15`; null for anything else. */
export function readDay(text: string | null): Day | null {
  return text !== null && isDay(text) ? text : null;
}
