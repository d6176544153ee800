import type { TopicCombinations } from '#dataset/list.ts';
import { datasetFormat } from '#dataset/manifest.ts';
import type { Story } from '#dataset/story.ts';
import type { Dataset } from './build-dataset.ts';
import { hashOf } from './hash.ts';

/**
 * Every file of a dataset, with its path below `dataset/`. The manifest comes last. What keeps its name from edition
 * to edition says its format, so that no client takes what it doesn't know for what it does.
 * Stories also have a digest, by which a page knows whether what it was given is what it shows.
 */
export function* datasetFiles(dataset: Dataset): Generator<[path: string, content: unknown]> {
  for (const story of dataset.stories.values()) {
    yield [pathOf(story), storyFile(story)];
  }
  yield* otherFiles(dataset);
}

/** What the file of a story has. */
export function storyFile(story: Story) {
  return { format: datasetFormat, digest: hashOf(JSON.stringify(story)), ...story };
}

/** What the file of a topic has. */
export function topicFile(combinations: TopicCombinations) {
  return { format: datasetFormat, ...combinations };
}

/** The same files as JSON, each of which is written when it is asked for. */
export function* datasetTexts(
  dataset: Dataset,
): Generator<[path: string, writeText: () => string]> {
  for (const story of dataset.stories.values()) yield [pathOf(story), () => storyText(story)];
  for (const [path, content] of otherFiles(dataset)) yield [path, () => JSON.stringify(content)];
}

/** Put together from texts, so that a story becomes JSON only once. */
function storyText(story: Story): string {
  const text = JSON.stringify(story);
  const opening = JSON.stringify({ format: datasetFormat, digest: hashOf(text) });
  return `${opening.slice(0, -1)},${text.slice(1)}`;
}

function pathOf({ id }: Story): string {
  return `stories/${id}.json`;
}

function* otherFiles(dataset: Dataset): Generator<[path: string, content: unknown]> {
  for (const [name, page] of dataset.pages) yield [`lists/${name}.json`, page];
  for (const [slug, sets] of dataset.combinations) yield [`topics/${slug}.json`, topicFile(sets)];
  if (dataset.morePublishers !== null) {
    yield [`publishers/${dataset.morePublishers.name}.json`, dataset.morePublishers.list];
  }
  for (const [name, ledger] of dataset.ledgers) yield [`publishers/ledgers/${name}.json`, ledger];
  yield [`calendar/${dataset.calendar.name}.json`, dataset.calendar.calendar];
  yield ['manifest.json', dataset.manifest];
}
