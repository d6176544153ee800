import type { Topic } from '#dataset/story.ts';
import { topicSlug } from '#dataset/values.ts';
import type { NamedTopic } from '#documents/document/draft.ts';
import { foldFileName, isWritableName } from '#documents/files/writable-path.ts';
import { groupBy } from '#documents/group-by.ts';
import { type Diagnostic, diagnostic } from '#documents/problems/diagnostics.ts';
import { compareText } from '#documents/text/compare-text.ts';
import { foldSpelling } from '#documents/text/fold-name.ts';
import { plainSpaces } from '#documents/text/repair-spaces.ts';
import { slugOf } from '#documents/text/slug.ts';
import { hashOf } from '#generate/dataset/hash.ts';
import { uniqueNumberer } from './number-names.ts';

type Topical = { file: string; topics: readonly NamedTopic[] };

/**
 * Finds the topics of all stories, by the names that documents give them. Names that differ only in
 * case or spacing are one topic under its most used spelling; a document that uses another spelling gets
 * a warning.
 */
export function gatherTopics(stories: readonly Topical[]): {
  topics: ReadonlyMap<string, Topic>;
  diagnostics: Diagnostic[];
} {
  const uses = new Map<string, number>();
  for (const { name } of stories.flatMap((story) => story.topics)) {
    uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  const spellings = groupBy([...uses.keys()].sort(compareText), foldSpelling);
  const topics = new Map<string, Topic>();
  const slugs = new Set<string>();
  const addNumber = uniqueNumberer((slug) => slugs.has(slug));
  for (const [, names] of [...spellings].sort(([a], [b]) => compareText(a, b))) {
    const [name] = [...names].sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0));
    if (name === undefined) continue;
    const proposed = proposeSlug(name);
    const topic = {
      slug: topicSlug.parse(slugs.has(foldFileName(proposed)) ? addNumber(proposed) : proposed),
      name,
    };
    slugs.add(foldFileName(topic.slug));
    for (const spelling of names) topics.set(spelling, topic);
  }
  return { topics, diagnostics: stories.flatMap((story) => otherSpellings(story, topics)) };
}

function proposeSlug(name: string): string {
  const words = slugOf(name) || `topic-${hashOf(name)}`;
  return isWritableName(words) ? words : `${words}-topic`;
}

function otherSpellings(story: Topical, topics: ReadonlyMap<string, Topic>): Diagnostic[] {
  return story.topics.flatMap(({ name: spelling, index }) => {
    const name = topics.get(spelling)?.name;
    if (name === undefined || name === spelling) return [];
    if (plainSpaces(name) === plainSpaces(spelling)) return [];
    return diagnostic('topic-spelling', story.file, ['topics', index], { spelling, name });
  });
}
