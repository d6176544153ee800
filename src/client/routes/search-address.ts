import type { Day, PublisherId, TopicSlug } from '#dataset/values.ts';
import { isDay, isPublisherId, isTopicSlug } from './addresses.ts';

/** A search. Unset filters are null. `from` and `to` are days in the site's zone, inclusive. */
export type Search = {
  /** The text as typed, including spaces. */
  text: string;
  /** Stories must have all of these topics. In alphabetical order. */
  topics: readonly TopicSlug[];
  /** A publisher that published or covered the story. */
  publisher: PublisherId | null;
  from: Day | null;
  to: Day | null;
  /** Which results come first: the best matches, or the newest. */
  order: 'relevance' | 'date';
};

/** The maximum length of a search text, in UTF-16 code units. */
export const longestText = 200;

const mostTopics = 20;

/** Parses the query string of an address. Invalid values are ignored. */
export function parseSearch(query: string): Search {
  const values = new URLSearchParams(query);
  const topics = (values.get('topic') ?? '').normalize('NFC').split(/[\s+]+/);
  const publisher = (values.get('publisher') ?? '').normalize('NFC').toLowerCase();
  return {
    text: (values.get('q') ?? '').slice(0, longestText),
    topics: [...new Set(topics.filter((slug) => isTopicSlug(slug)))].sort().slice(0, mostTopics),
    publisher: isPublisherId(publisher) ? publisher : null,
    from: readDay(values.get('from')),
    to: readDay(values.get('to')),
    order: values.get('order') === 'date' ? 'date' : 'relevance',
  };
}

/** The path of a search, without the site's base: `/search?q=robots&topic=ai+robots`. */
export function searchPath({ text, topics, publisher, from, to, order }: Partial<Search>): string {
  const values = new URLSearchParams();
  if (text) values.set('q', text);
  // `URLSearchParams` encodes the space as a plus.
  if (topics !== undefined && topics.length > 0) values.set('topic', [...topics].sort().join(' '));
  if (publisher) values.set('publisher', publisher);
  if (from) values.set('from', from);
  if (to) values.set('to', to);
  if (order === 'date') values.set('order', order);
  const query = values.toString();
  return query === '' ? '/search' : `/search?${query}`;
}

/** Whether a search has neither text nor filters. */
export function isEmptySearch(search: Search): boolean {
  return search.text.trim() === '' && countFilters(search) === 0;
}

/** The number of filters set; each topic counts as one. */
export function countFilters({ topics, publisher, from, to }: Search): number {
  return topics.length + [publisher, from, to].filter((filter) => filter !== null).length;
}

/** Parses a day such as `2021-02-15`; null if it is not a valid date. */
export function readDay(text: string | null): Day | null {
  return text !== null && isDay(text) ? text : null;
}
