import type { Calendar } from './calendar.ts';
import type { ListPage, TopicCombinations } from './list.ts';
import type { Manifest, SourceList } from './manifest.ts';
import type { SearchFacets, Vocabulary } from './search.ts';
import type { Story } from './story.ts';

/**
 * The kinds of files that a dataset has, each by the name of its folder; the manifest stands alone as
 * `manifest.json`, and so do the two files beside the search engine's own.
 */
export type DatasetFiles = {
  manifest: Manifest;
  stories: Story;
  lists: ListPage;
  topics: TopicCombinations;
  sources: SourceList;
  calendar: Calendar;
  'search/facets': SearchFacets;
  'search/words': Vocabulary;
};
