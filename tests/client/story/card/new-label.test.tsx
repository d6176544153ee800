import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { Router } from 'wouter';
import { english } from '#client/language/en/interface.ts';
import { LanguageProvider } from '#client/language/language.ts';
import { SiteProvider } from '#client/lib/site-context.ts';
import { ResultArticle } from '#client/pages/search/result-article.tsx';
import { createQueryClient } from '#client/queries/query-client.ts';
import { MemoryProvider, noteReports } from '#client/reader/memory.ts';
import { openMemory } from '#client/reader/store/open-memory.ts';
import { drawHeadlines } from '#client/story/card/headline-row.tsx';
import { summarizeStory } from '#dataset/shared/story-summary.ts';
import type { Story } from '#dataset/story.ts';
import { FakeStorage } from '#tests/support/client/fake-storage.ts';
import { shelve } from '#tests/support/dataset/dataset-shelf.ts';
import {
  report,
  storyOf,
  storyText,
  type World,
  writeWorld,
} from '#tests/support/worlds/write-world.ts';

let world: World;
let story: Story;

beforeAll(async () => {
  const related = ['One', 'Two', 'Three'].map((name) =>
    report({ title: `${name} on the ferry`, webUrl: `https://${name.toLowerCase()}.example/` }),
  );
  world = await writeWorld({ 'ferry.md': storyText({ title: 'Ferry stops', related }) });
  story = storyOf(world, 'Ferry stops');
});

test.each([
  ['a headline in a list of older stories', () => drawHeadlines([summarizeStory(story)], 'UTC')],
  ['a search result', () => <ResultArticle result={resultOf(story)} />],
])('%s says how many reports came since the reader saw the story', (_what, draw) => {
  const storage = new FakeStorage();
  const memory = openMemory({ base: '/', openStorage: () => storage, now: () => 0 });
  noteReports(memory, [{ id: story.id, coverageSummary: { reports: 2 } }]);
  render(
    <QueryClientProvider client={createQueryClient(shelve(world.dataset).read)}>
      <LanguageProvider value={english}>
        <SiteProvider value={world.site}>
          <MemoryProvider value={memory}>
            <Router ssrPath="/">{draw()}</Router>
          </MemoryProvider>
        </SiteProvider>
      </LanguageProvider>
    </QueryClientProvider>,
  );
  expect(screen.getByText('+2 reports')).toBeInTheDocument();
});

/** The story as a search finds it, by no word of its own. */
function resultOf({ id, url, title, publishedAt, publisher }: Story) {
  const { reports, otherPublishers, marks, own } = summarizeStory(story).coverageSummary;
  const plain = (text: string) => [{ text, isMatch: false }];
  return {
    id,
    url,
    publishedAt,
    dateSeen: undefined,
    publisherId: publisher.id,
    domain: publisher.domain,
    coverageSummary: { reports, otherPublishers, marks, own },
    via: '',
    title: plain(title),
    publisher: plain(publisher.name),
    excerpt: [],
    topics: [],
    reports: [],
    otherReports: 0,
  };
}
