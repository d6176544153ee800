import type { StorySummary } from '#dataset/list.ts';
import type { Topic } from '#dataset/story.ts';
import { instant, publisherDomain, publisherId, storyId, webAddress } from '#dataset/values.ts';
import { type Chain, cutPages, pageLength } from '#generate/dataset/cut-pages.ts';

/** The pages of a list of stories that have these topics, the newest first. */
export function longList(topicsOf: readonly (readonly Topic[])[]): Chain {
  // A summary that stands in the list often is written once.
  const summaries = new Map<readonly Topic[], StorySummary>();
  return cutPages(
    topicsOf.map((topics) => {
      const summary = summaries.get(topics) ?? summaryWith(topics, summaries.size);
      summaries.set(topics, summary);
      return summary;
    }),
  );
}

/** A list of so many pages. */
export function listOfPages(count: number): Chain {
  const topics: readonly Topic[] = [];
  return longList(Array.from({ length: count * pageLength }, () => topics));
}

/** The files of a list, each by its path. */
export function filesOf(chain: Chain): Map<string, unknown> {
  return new Map(chain.map(({ name, page }) => [`lists/${name}.json`, page]));
}

function summaryWith(topics: readonly Topic[], number: number): StorySummary {
  const publishedAt = instant.parse('2024-03-01T12:00:00Z');
  return {
    id: storyId.parse(`2024-03-01-story-${number}`),
    title: `Story ${number}`,
    excerpt: '',
    publishedAt,
    url: webAddress.parse(`https://harbourpost.example/${number}`),
    publisher: {
      id: publisherId.parse('harbourpost.example'),
      name: 'Harbour Post',
      domain: publisherDomain.parse('harbourpost.example'),
    },
    topics: [...topics],
    images: [],
    coverageSummary: {
      reports: 1,
      otherPublishers: 0,
      marks: [0],
      own: 0,
    },
  };
}
