import { availableParallelism } from 'node:os';
import type { Story } from '#dataset/story.ts';
import type { StoryId } from '#dataset/values.ts';
import { compareText } from '#documents/text/compare-text.ts';
import type { Dataset } from '#generate/dataset/build-dataset.ts';
import { hashOf } from '#generate/dataset/hash.ts';
import type { GeneratedSite } from '#generate/generate.ts';
import type { CoverageWriter } from '#publish/bundle/renderer.ts';
import { latestReport } from '#publish/coverage/latest-report.ts';
import type { Edition } from '#publish/output/edition/open-edition.ts';
import { drawCard, drawSiteCard } from './draw-card.ts';
import { printCard, printing } from './print-card.ts';
import { toCard } from './to-card.ts';
import { openTypeface } from './typeface.ts';

/** How many stories get a card: those with the newest reports. */
const mostCards = 1000;

/** The cards of a site, as paths below its base: its own, and those of stories. */
export type Cards = { site: string; stories: ReadonlyMap<StoryId, string> };

/**
 * Draws cards for link previews: of the site, and of the thousand stories that were last
 * reported on. A card is named by what is on it and how it is printed, so that one that changes has another
 * address, and one that the last edition has need not be printed again.
 */
export async function writeCards(
  { dataset, site }: Pick<GeneratedSite, 'dataset' | 'site'>,
  writer: CoverageWriter,
  edition: Pick<Edition, 'keep' | 'write'>,
): Promise<Cards> {
  const typeface = openTypeface();
  const drawn = new Map<string, string>();
  const draw = (svg: string) => {
    const path = `cards/${hashOf(printing + svg)}.png`;
    drawn.set(path, svg);
    return path;
  };
  const cards = {
    site: draw(drawSiteCard(site.title, site.tagline, typeface)),
    stories: new Map(
      chooseStories(dataset).map((story) => [
        story.id,
        draw(drawCard(toCard(story, site, writer), typeface)),
      ]),
    ),
  };
  await printAll(
    [...drawn].filter(([path]) => !edition.keep(path)),
    edition,
  );
  return cards;
}

/** As many at a time as there are cores. */
async function printAll(
  drawn: readonly [path: string, svg: string][],
  edition: Pick<Edition, 'write'>,
): Promise<void> {
  const waiting = drawn.values();
  const print = async () => {
    for (const [path, svg] of waiting) edition.write(path, await printCard(svg));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, print));
}

function chooseStories({ stories, toCome }: Dataset): Story[] {
  return [...stories.values()]
    .flatMap((story) => {
      const latest = latestReport(story);
      return latest === null || toCome.has(story.id) ? [] : { story, time: Date.parse(latest) };
    })
    .sort((a, b) => b.time - a.time || compareText(a.story.id, b.story.id))
    .slice(0, mostCards)
    .map(({ story }) => story);
}
