import { expect, test } from 'vitest';
import type { StorySummary } from '#dataset/list.ts';
import { summarizeStory } from '#dataset/shared/story-summary.ts';
import { largeWorld } from '#tests/support/worlds/large-world.ts';
import { report, storyText, writeWorld } from '#tests/support/worlds/write-world.ts';

/** A story with 300 reports, some of them by publishers that share a domain, and a long excerpt. */
const longWorld = {
  '2024-03-01-bridge.md': storyText({
    excerpt: 'The report is long. '.repeat(60),
    related: Array.from({ length: 300 }, (_, number) =>
      report({
        title: `Report ${number}`,
        publishedDateTime: new Date(Date.UTC(2024, 1, 25, number)).toISOString(),
        provider: { name: `Channel ${number % 7}`, domain: `roof-${number % 3}.example` },
      }),
    ),
  }),
};

test.each([
  ['a large site', Object.fromEntries(largeWorld())],
  ['a site with a story that many report', longWorld],
])(
  'the stories of %s are saved on their own pages as the lists show them',
  async (_name, files) => {
    const { dataset } = await writeWorld(files);
    const listed = [...dataset.pages.values()].flatMap((page) => page.stories);
    expect(listed).not.toEqual([]);
    for (const { listedUnder, report, ...summary } of listed) {
      const story = dataset.stories.get(summary.id);
      if (story === undefined) throw new Error(`${summary.id} has no page`);
      const whole = drawn(summarizeStory(story));
      // The list of a publisher shows no excerpts.
      const expected = report === undefined ? whole : { ...whole, excerpt: '' };
      expect(drawn(summary)).toEqual(expected);
    }
  },
);

/** As it is drawn: articles of the same moment lie on the same mark, whichever of them is the story. */
function drawn({ coverageSummary, ...summary }: StorySummary) {
  return {
    ...summary,
    coverageSummary: { ...coverageSummary, own: coverageSummary.marks[coverageSummary.own] },
  };
}
