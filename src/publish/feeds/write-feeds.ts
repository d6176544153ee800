import type { StoryId } from '#dataset/values.ts';
import type { GeneratedSite } from '#generate/generate.ts';
import type { CoverageWriter } from '#publish/bundle/renderer.ts';
import type { Edition } from '#publish/output/edition/open-edition.ts';
import { absoluteAddress, type Whereabouts } from '#publish/pages/absolute-address.ts';
import { storyPath } from '#publish/pages/page-paths.ts';
import { feedPath, type ListedFeed } from './list-feeds.ts';
import { toFeedEntry } from './to-feed-entry.ts';
import { writeAtom, writeAtomEntry } from './write-atom.ts';
import { writeJsonFeed, writeJsonItem } from './write-json-feed.ts';

/** When a feed that tells of nothing yet was last updated: it says nothing of the time of a build. */
const neverUpdated = '1970-01-01T00:00:00Z';

/**
 * Writes feeds in both formats, each beside the page that it belongs to. A feed depends on what it tells
 * alone: it changes only when that does.
 */
export function writeFeeds(
  { dataset, site }: Pick<GeneratedSite, 'dataset' | 'site'>,
  feeds: readonly ListedFeed[],
  writer: CoverageWriter,
  where: Whereabouts,
  edition: Pick<Edition, 'write'>,
): void {
  const entryOf = rememberEntries(dataset.stories, writer, where);
  for (const { page, title, stories } of feeds) {
    const entries = stories.flatMap((id) => entryOf(id) ?? []);
    const updated = entries.map((entry) => entry.updated).reduce(laterOf, neverUpdated);
    const write = (ending: 'atom' | 'json', text: string) => {
      edition.write(decodeURIComponent(feedPath(page, ending)).slice(1), text);
    };
    const feed = { page, title, updated };
    const inAtom = entries.map(({ atom }) => atom);
    write('atom', writeAtom({ ...feed, entries: inAtom }, site, where));
    const inJson = entries.map(({ json }) => json);
    write('json', writeJsonFeed({ ...feed, entries: inJson }, site, where));
  }
}

type WrittenEntry = { updated: string; atom: string; json: string };

/** A story is in the feeds of several topics and publishers, but is written once. */
function rememberEntries(
  stories: GeneratedSite['dataset']['stories'],
  writer: CoverageWriter,
  where: Whereabouts,
): (id: StoryId) => WrittenEntry | null {
  const written = new Map<StoryId, WrittenEntry | null>();
  const write = (id: StoryId): WrittenEntry | null => {
    const story = stories.get(id);
    if (story === undefined) throw new Error(`The dataset has no story ${id}`);
    const entry = toFeedEntry(story, absoluteAddress(where, storyPath(id)), writer);
    if (entry === null) return null;
    const { updated } = entry;
    return { updated, atom: writeAtomEntry(entry, where), json: writeJsonItem(entry, where) };
  };
  return (id) => {
    const known = written.get(id);
    if (known !== undefined) return known;
    const entry = write(id);
    written.set(id, entry);
    return entry;
  };
}

function laterOf(a: string, b: string): string {
  return Date.parse(b) > Date.parse(a) ? b : a;
}
