import type { Calendar } from './calendar.ts';
import type { Ledger } from './ledger.ts';
import type { ListPage, TopicCombinations } from './list.ts';
import type { Manifest, PublisherList } from './manifest.ts';
import type { SearchContents, SearchFacets, Vocabulary } from './search.ts';
import type { Story } from './story.ts';

/**
 * The kinds of files in a dataset, each by the name of its folder. The manifest is a single file,
 * `manifest.json`, and so are `search/contents`, `search/facets`, and, on most sites, `search/words`.
 */
export type DatasetFiles = {
  manifest: Manifest;
  stories: Story;
  lists: ListPage;
  topics: TopicCombinations;
  publishers: PublisherList;
  'publishers/ledgers': Ledger;
  calendar: Calendar;
  'search/contents': SearchContents;
  'search/facets': SearchFacets;
  'search/parts': SearchFacets;
  'search/words': Vocabulary;
};
