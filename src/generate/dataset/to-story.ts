import type { Report, Story, Topic } from '#dataset/story.ts';
import type { Day } from '#dataset/values.ts';
import { type YoutubeVideo, youtubeVideo } from '#documents/address/youtube.ts';
import type { Publishers } from '#generate/publishers/identify-publishers.ts';
import type { TimelineArticle } from '#generate/stories/lay-timelines.ts';
import type { OrderedStory } from '#generate/stories/order-stories.ts';
import { describeWaves } from './describe-waves.ts';
import type { StoryArcs } from './gather-arcs.ts';
import { matchReports } from './match-reports.ts';

/** The names that all stories share. */
export type Names = {
  topics: ReadonlyMap<string, Topic>;
  publishers: Publishers;
};

/**
 * A story as readers download it, its day, how many articles of its coverage precede it, and whether its
 * day has not come yet.
 */
export type DatedStory = { story: Story; day: Day; earlier: number; isToCome: boolean };

/** Turns a story into what readers download. */
export function finishStory(
  story: OrderedStory,
  names: Names,
  arcs: StoryArcs | undefined,
): DatedStory {
  const { day, earlier, isToCome } = story;
  const finished = toStory(story, names);
  if (arcs !== undefined && arcs.before.length > 0) finished.before = arcs.before;
  if (arcs !== undefined && arcs.after.length > 0) finished.after = arcs.after;
  return { story: finished, day, earlier, isToCome };
}

function toStory(story: OrderedStory, names: Names): Story {
  const { earlier, certain } = story;
  const timeline = [...story.coverage.slice(0, earlier), story, ...story.coverage.slice(earlier)];
  const dated = timeline.slice(0, story.isUncertain ? certain : certain + 1);
  // Where articles are missing, a pause between those that are there says nothing.
  const waves = story.wholeEvent === null ? describeWaves(dated) : [];
  const shared = matchReports(
    timeline.map((article) => ({
      title: article.title,
      publisher: names.publishers.of(article).id,
    })),
  );
  const number = shared[earlier] ?? null;
  const video = story.isVideo ? youtubeVideo(new URL(story.url)) : null;
  const whole: Story = {
    id: story.id,
    title: story.title,
    excerpt: story.excerpt,
    publishedAt: story.publishedAt,
    url: story.url,
    publisher: names.publishers.of(story),
    topics: topicsOf(story, names),
    images: [...story.images],
    coverage: story.coverage.map((article, index) =>
      toReport(article, names, {
        sharedReport: shared[index < earlier ? index : index + 1] ?? null,
        isUncertain: index >= certain,
      }),
    ),
  };
  // Added one by one: spreading optional keys takes several times as long.
  if (story.isUncertain) whole.dateUncertain = true;
  else if (story.dateSeen) whole.dateSeen = true;
  if (waves.length > 0) whole.waves = waves;
  if (number !== null) whole.sharedReport = number;
  if (story.alternates.length > 0) whole.alternates = [...story.alternates];
  if (video !== null) whole.video = playedVideo(video);
  if (story.wholeEvent !== null) whole.wholeEvent = story.wholeEvent;
  if (story.foldedUnder !== null) whole.foldedUnder = story.foldedUnder;
  if (story.body.length > 0) whole.body = [...story.body];
  return whole;
}

function playedVideo({ id, start }: YoutubeVideo): NonNullable<Story['video']> {
  return start > 0 ? { host: 'youtube', id, start } : { host: 'youtube', id };
}

/** The topics of a story, each once. */
function topicsOf(story: OrderedStory, names: Names): Topic[] {
  const topics: Topic[] = [];
  for (const { name } of story.topics) {
    const topic = names.topics.get(name);
    if (topic !== undefined && !topics.includes(topic)) topics.push(topic);
  }
  return topics;
}

function toReport(
  article: TimelineArticle,
  names: Names,
  { sharedReport, isUncertain }: { sharedReport: number | null; isUncertain: boolean },
): Report {
  const report: Report = {
    title: article.title,
    excerpt: article.excerpt,
    publishedAt: article.publishedAt,
    url: article.url,
    publisher: names.publishers.of(article),
    image: article.images[0] ?? null,
    why: article.why,
  };
  if (isUncertain) report.dateUncertain = true;
  else if (article.dateSeen) report.dateSeen = true;
  if (article.isOfAnotherEvent) report.isOfAnotherEvent = true;
  if (article.storyId !== null) report.storyId = article.storyId;
  if (sharedReport !== null) report.sharedReport = sharedReport;
  return report;
}
