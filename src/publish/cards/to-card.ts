import type { Site } from '#dataset/manifest.ts';
import { endsOf, otherNames, summarizeCoverage } from '#dataset/shared/coverage-summary.ts';
import { timelineOf } from '#dataset/shared/story-summary.ts';
import type { Story } from '#dataset/story.ts';
import type { CoverageWriter } from '#publish/bundle/renderer.ts';
import { textDirection } from '#publish/pages/text-direction.ts';
import type { Card } from './draw-card.ts';

/** How many publishers a card has names of, besides the story's own. */
const mostNames = 3;

/** What the card of a story says. */
export function toCard(story: Story, site: Site, writer: CoverageWriter): Card {
  const timeline = timelineOf(story);
  const { reports, otherPublishers, minutes, marks, own } = summarizeCoverage(
    timeline,
    story,
    story.wholeEvent,
  );
  const { first, last } = endsOf(timeline, story);
  return {
    site: site.title,
    headline: story.title,
    publishers: [story.publisher.name, ...otherNames(timeline, story).slice(0, mostNames)],
    counts: writer.counts(reports, otherPublishers + 1),
    marks: minutes === undefined ? [] : marks,
    own,
    from: writer.date({ publishedAt: first }),
    to: writer.date({ publishedAt: last }),
    isRightToLeft: textDirection(site.language) === 'rtl',
  };
}
