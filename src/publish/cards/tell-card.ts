import type { Site } from '#dataset/manifest.ts';
import { summarizeStory } from '#dataset/shared/story-summary.ts';
import type { Story } from '#dataset/story.ts';
import type { CoverageWriter } from '#publish/bundle/build-renderer.ts';
import { textDirection } from '#publish/pages/text-direction.ts';
import type { Card } from './draw-card.ts';

/** What the card of a story says. */
export function tellCard(story: Story, site: Site, writer: CoverageWriter): Card {
  const { coverageSummary: coverage } = summarizeStory(story);
  const { first, last, otherPublishers } = coverage;
  const hasSpan = first !== last;
  return {
    site: site.title,
    headline: story.title,
    publishers: [story.publisher.name, ...coverage.publishers],
    counts: writer.counts(coverage.reports, otherPublishers + 1),
    marks: hasSpan ? coverage.marks : [],
    own: coverage.own,
    from: writer.date({ publishedAt: first }),
    to: writer.date({ publishedAt: last }),
    isRightToLeft: textDirection(site.language) === 'rtl',
  };
}
