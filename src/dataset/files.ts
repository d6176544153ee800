import type { Calendar } from './calendar.ts';
import type { Ledger } from './ledger.ts';
import type { ListPage, TopicCombinations } from './list.ts';
import type { Manifest, PublisherList } from './manifest.ts';
import type { SearchFacets, Vocabulary } from './search.ts';
import type { Story } from './story.ts';

/**
 * The kinds of files in a dataset, each by the name of its folder. The manifest is a single file,
 * `manifest.json`, and so are the two beside the search engine's own.
 */
export type DatasetFiles = {
  manifest: Manifest;
  stories: Story;
  lists: ListPage;
  topics: TopicCombinations;
  publishers: PublisherList;
  'publishers/ledgers': Ledger;
  calendar: Calendar;
  'search/facets': SearchFacets;
  'search/words': Vocabulary;
};
