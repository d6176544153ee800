import type { StoryLink, Topic } from '#dataset/story.ts';
import type { StoryId } from '#dataset/values.ts';
import { groupBy } from '#documents/group-by.ts';
import type { ArcEvent, Arcs } from '#events/link-arcs.ts';
import type { OrderedStory } from '#generate/stories/order-stories.ts';

/** The events before and after one, each by the story that leads it. */
export type StoryArcs = { before: StoryLink[]; after: StoryLink[] };

type Arc = Arcs['before'][number];

/**
 * Finds the events that follow one another, by the name of each. Events of days to come and those without a
 * certain date are in none. `topics` are by the names that documents give them.
 */
export function gatherArcs(
  stories: readonly OrderedStory[],
  topics: ReadonlyMap<string, Topic>,
  linkArcs: (events: readonly ArcEvent[]) => ReadonlyMap<string, Arcs>,
): ReadonlyMap<string, StoryArcs> {
  const dated = stories.filter(({ isToCome, isUncertain }) => !isToCome && !isUncertain);
  const eventOf = new Map(dated.map(({ id, eventName }) => [id, eventName]));
  const topicOf = new Map([...topics.values()].map((topic) => [`${topic.slug}`, topic]));
  const leads = new Map<string, OrderedStory>();
  const events = [...groupBy(dated, ({ eventName }) => eventName)].map(([name, members]) => {
    const lead = members.find(({ foldedUnder }) => foldedUnder === null) ?? members[0];
    if (lead === undefined) throw new Error(`No story is of the event ${name}.`);
    leads.set(name, lead);
    return {
      name,
      articles: articlesOf(lead),
      topics: members.flatMap((story) =>
        story.topics.flatMap((topic) => topics.get(topic.name)?.slug ?? []),
      ),
      cites: members.flatMap((story) => citedEvents(story, eventOf)),
    };
  });
  const toLinks = (arcs: readonly Arc[]): StoryLink[] =>
    arcs.flatMap(({ event, reason }) => {
      const lead = leads.get(event);
      const why = toReason(reason, topicOf);
      if (lead === undefined || why === null) return [];
      const { id: storyId, title, publishedAt, dateSeen } = lead;
      return { storyId, title, publishedAt, ...(dateSeen && { dateSeen }), why };
    });
  return new Map(
    [...linkArcs(events)].map(([name, { before, after }]) => [
      name,
      { before: toLinks(before), after: toLinks(after) },
    ]),
  );
}

function articlesOf(lead: OrderedStory): ArcEvent['articles'] {
  const reports = lead.coverage.filter(({ isOfAnotherEvent }) => !isOfAnotherEvent);
  return [lead, ...reports].map(({ identity, title, excerpt, publishedAt, language }) => ({
    id: identity,
    headline: title,
    excerpt,
    at: Date.parse(publishedAt),
    language,
  }));
}

/** The other events of which the documents of a story name an article. */
function citedEvents(
  { eventName, coverage }: OrderedStory,
  eventOf: ReadonlyMap<StoryId, string>,
): string[] {
  return coverage.flatMap(({ storyId, isOfAnotherEvent }) => {
    const event = storyId === null || !isOfAnotherEvent ? undefined : eventOf.get(storyId);
    return event === undefined || event === eventName ? [] : event;
  });
}

function toReason(
  reason: Arc['reason'],
  topicOf: ReadonlyMap<string, Topic>,
): StoryLink['why'] | null {
  if (reason.kind === 'cited') return { kind: 'cited' };
  if (reason.kind === 'alike') return { kind: 'alike', words: [...reason.words] };
  const topic = topicOf.get(reason.topic);
  return topic === undefined ? null : { kind: 'topic', topic };
}
