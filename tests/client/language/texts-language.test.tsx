// Long for one file: one walk over the pages of a site, and the table of what each of them has to show.

import { QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { Router } from 'wouter';
import * as directory from '#client/language/en/directory.ts';
import * as reader from '#client/language/en/reader.ts';
import * as search from '#client/language/en/search.ts';
import * as story from '#client/language/en/story.ts';
import { type Language, LanguageProvider } from '#client/language/language.ts';
import { loadLanguage } from '#client/language/load-language.ts';
import { SiteProvider } from '#client/lib/site-context.ts';
import { DidYouMean } from '#client/pages/search/did-you-mean.tsx';
import { SearchFilters } from '#client/pages/search/filters/search-filters.tsx';
import { OlderStories } from '#client/pages/search/older-stories.tsx';
import { OrderChoice } from '#client/pages/search/order-choice.tsx';
import { SearchResults } from '#client/pages/search/search-results.tsx';
import { createQueryClient } from '#client/queries/query-client.ts';
import type { SearchAnswer } from '#client/queries/search/search-answer.ts';
import { parseSearch } from '#client/routes/search-address.ts';
import { summarizeStory } from '#dataset/shared/story-summary.ts';
import { publisherId } from '#dataset/values.ts';
import { openPage } from '#tests/support/client/open-page.tsx';
import { shelve } from '#tests/support/dataset/dataset-shelf.ts';
import { mark, markTexts } from '#tests/support/mark-texts.ts';
import {
  addressOf,
  report,
  storyOf,
  storyText,
  type World,
  writeWorld,
} from '#tests/support/worlds/write-world.ts';

const [covered, strike, folded] = ['Le bac reprend', 'Le bac en grève', 'Le bac est là'];

let world: World;
let language: Language;

beforeAll(async () => {
  document.documentElement.lang = 'fr';
  world = await writeWorld(frenchWorld());
  language = markTexts(await loadLanguage('fr'));
});

afterAll(() => document.documentElement.removeAttribute('lang'));

beforeEach(() => {
  const { englishWith } = directory;
  vi.spyOn(directory, 'englishWith').mockImplementation((tag) => markTexts(englishWith(tag)));
  const { englishWith: englishOfSearch } = search;
  vi.spyOn(search, 'englishWith').mockImplementation((tag) => markTexts(englishOfSearch(tag)));
  for (const texts of [reader, story]) {
    vi.spyOn(texts as { english: unknown }, 'english', 'get').mockReturnValue(
      markTexts<unknown>(texts.english),
    );
  }
});

describe('on a page in a language that the interface has no texts in, its English is marked as such:', () => {
  test.each([
    ['the front page', '/', 'Coverage timeline'],
    ['a story', `/stories/2024-03-09-bac`, 'How stories are grouped'],
    ['a story before it', `/stories/2024-02-28-greve`, 'Before and after'],
    ['a story that is folded', `/stories/2024-03-09-folded`, 'This story is part of'],
    ['a story that isn’t there', '/stories/2024-01-01-nowhere', 'Page not found'],
    ['the archive', '/archive', 'Stories per day'],
    ['a year', '/archive/2024', 'Stories per day'],
    ['a month', '/archive/2024-03', 'Mark day as read'],
    ['a day', '/archive/2024-03-09', 'Mark day as read'],
    ['the publishers', '/publishers', 'One story each'],
    ['a publisher', '/publishers/quai.example', 'Track record'],
    ['a platform', '/publishers/msn.com', 'Publishers on MSN'],
    ['a topic', '/topics/ports', 'Mute'],
    ['two topics', '/topics/bacs+ports', 'Mark day as read'],
    ['the saved stories', '/saved', 'Export and import'],
    ['an address without a page', '/nowhere', 'Page not found'],
  ])('%s', async (_what, path, awaited) => {
    await openPage(path, world.site, shelve(world.dataset).read, language);
    await screen.findAllByText(awaited, { exact: false });
    act(openAll);
    expect(unmarked()).toEqual([]);
    expect(marked()).toEqual([]);
  });

  test('the search', async () => {
    // Of the element `search`, which jsdom doesn't know.
    vi.spyOn(console, 'error').mockReturnValue();
    await openPage('/search', world.site, shelve(world.dataset).read, language);
    await screen.findByText('Browse the archive by day', { exact: false });
    expect(unmarked()).toEqual([]);
    expect(marked()).toEqual([]);
  });

  test('the results of a search', () => {
    const answer = answerOf();
    const asked = parseSearch('?q=bacs&from=2024-01-01');
    const nothing = () => undefined;
    render(
      <QueryClientProvider client={createQueryClient(shelve(world.dataset).read)}>
        <LanguageProvider value={language}>
          <SiteProvider value={world.site}>
            <Router ssrPath="/">
              <OrderChoice onChange={nothing} order="date" />
              <SearchFilters answer={answer} onChange={nothing} search={asked} />
              <DidYouMean corrected="bac" isShown={false} search={asked} />
              <DidYouMean corrected="bac" isShown={true} search={asked} />
              {answer.reach !== null && (
                <OlderStories
                  isEmpty={false}
                  isSearching={false}
                  onAsk={nothing}
                  onRetry={nothing}
                  reach={answer.reach}
                />
              )}
              <SearchResults answer={answer} onMore={nothing} search={asked} />
            </Router>
          </SiteProvider>
        </LanguageProvider>
      </QueryClientProvider>,
    );
    expect(screen.getAllByText('More results', { exact: false })).toHaveLength(1);
    expect(unmarked()).toEqual([]);
    expect(marked()).toEqual([]);
  });
});

function openAll(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

/** The texts of the interface that the page takes for its own language. */
function unmarked(): string[] {
  const labels = ['aria-label', 'placeholder'].flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].map((element) => ({
      text: element.getAttribute(name) ?? '',
      element,
    })),
  );
  return [...texts(), ...labels]
    .filter(({ text, element }) => text.includes(mark) && langOf(element) !== 'en')
    .map(({ text, element }) => `${element.localName}: ${text}`);
}

/** The headlines, names and dates that the page takes for English. Those within a sentence are part of it. */
function marked(): string[] {
  const content = new Set(
    [...world.dataset.stories.values()].flatMap((one) =>
      [one, ...one.coverage].flatMap(({ title, excerpt, publisher }) => [
        title,
        excerpt,
        publisher.name,
      ]),
    ),
  );
  return texts()
    .filter(({ text, element }) => {
      const isDate = element.localName === 'time' && !text.includes(mark);
      return (
        (isDate || (text.trim() !== '' && content.has(text.trim()))) && langOf(element) !== 'fr'
      );
    })
    .map(({ text, element }) => `${element.localName}: ${text}`);
}

function texts(): { text: string; element: Element }[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode() !== null) {
    const { data, parentElement } = walker.currentNode as Text;
    if (parentElement !== null) found.push({ text: data, element: parentElement });
  }
  return found;
}

function langOf(element: Element): string | null {
  return element.closest('[lang]')?.getAttribute('lang') ?? null;
}

/** Stories that have what a story can have, of a few years, on many topics, by many publishers. */
function frenchWorld(): Record<string, string> {
  const day = (hour: number) => new Date(Date.UTC(2024, 2, 8, hour)).toISOString();
  const by = (name: string, title: string, hour: number, keys = {}) =>
    report({
      title,
      excerpt: `Ce que ${name} en dit.`,
      publishedDateTime: day(hour),
      webUrl: `https://${name.toLowerCase()}.example/${hour}`,
      provider: { name, domain: `${name.toLowerCase()}.example` },
      ...keys,
    });
  const names = Array.from({ length: 24 }, (_, index) => `Journal${index}`);
  const wire = 'Le bac du port reprend ses traversées après la grève';
  return {
    'site.yaml': 'title: La Gazette\nlanguage: fr\nurl: https://gazette.example\n',
    '2024-03-09-bac.md': storyText({
      title: covered,
      publishedDateTime: '2024-03-09T12:00:00Z',
      webUrl: 'https://quai.example/bac',
      provider: { name: 'Quai', domain: 'quai.example' },
      ampWebUrl: 'https://amp.quai.example/bac',
      heat: 50,
      topics: ['Ports', 'Bacs'],
      related: [
        ...names.map((name, index) => by(name, `${name} raconte ${index} fois`, index)),
        by('Agence', wire, 30),
        by('Relais', wire, 31),
        by('Tour', 'Un premier mot', 1),
        by('Tour', 'Un deuxième mot', 3),
        by('Tour', 'Un troisième mot', 4),
        by('Vu', 'Seulement vu', 5, { dateSeen: true }),
        by('Msn', 'Par une autre voie', 6, {
          provider: { name: 'Jerry on MSN', domain: 'msn.com' },
        }),
        report({
          title: folded,
          webUrl: addressOf(folded),
          publishedDateTime: '2024-03-09T09:00:00Z',
        }),
      ],
    }),
    '2024-03-09-folded.md': storyText({
      title: folded,
      publishedDateTime: '2024-03-09T09:00:00Z',
      heat: 1,
      topics: ['Ports'],
    }),
    '2024-02-28-greve.md': storyText({
      title: strike,
      publishedDateTime: '2024-02-28T09:00:00Z',
      topics: ['Ports', 'Bacs'],
      webUrl: 'https://www.youtube.com/watch?v=rEgAtTa2024',
      type: 'video',
      provider: { name: 'Films', domain: 'youtube.com' },
      related: [
        report({
          title: covered,
          webUrl: 'https://quai.example/bac',
          publishedDateTime: '2024-03-09T12:00:00Z',
        }),
      ],
    }),
    '2024-03-05-uncertain.md': storyText({
      title: 'Un pont sans date',
      publishedDateTime: '2024-03-05T09:00:00Z',
      dateSeen: true,
      topics: ['Ports'],
    }),
    '2021-05-04-pont.md': storyText({
      title: 'Le vieux pont',
      publishedDateTime: '2021-05-04T09:00:00Z',
      provider: { name: 'MSN', domain: 'msn.com' },
      topics: Array.from({ length: 20 }, (_, index) => `Sujet ${index}`),
    }),
    ...Object.fromEntries(
      ['Marché rouvert', 'Tempête au large', 'Village sans maire', 'Concert annulé'].map(
        (title, index) => [
          `2024-03-0${index + 1}-autre.md`,
          storyText({
            title,
            publishedDateTime: `2024-03-0${index + 1}T09:00:00Z`,
            provider: { name: 'Journal0', domain: 'journal0.example' },
            topics: ['Ports'],
            related: [
              report({
                title: `${title}, selon le Quai`,
                publishedDateTime: `2024-03-0${index + 1}T11:00:00Z`,
                provider: { name: 'Quai', domain: 'quai.example' },
              }),
            ],
          }),
        ],
      ),
    ),
  };
}

/** What a search finds: one story, by matches in its coverage, and one whose date is uncertain. */
function answerOf(): SearchAnswer {
  const found = storyOf(world, covered);
  const { reports, otherPublishers, marks, own } = summarizeStory(found).coverageSummary;
  const plain = (text: string) => [{ text, isMatch: false }];
  const result = {
    id: found.id,
    url: found.url,
    publishedAt: found.publishedAt as string,
    dateSeen: undefined,
    publisherId: found.publisher.id,
    domain: found.publisher.domain,
    coverageSummary: { reports, otherPublishers, marks, own },
    via: 'MSN',
    title: plain(found.title),
    publisher: plain(found.publisher.name),
    excerpt: plain(found.excerpt),
    topics: plain('Ports'),
    reports: [
      { index: 0, title: plain('Un mot'), publisher: plain('Quai'), excerpt: plain('De plus.') },
    ],
    otherReports: 3,
    allTopics: found.topics,
  };
  return {
    path: '/search?q=bac',
    found: 20,
    total: 20,
    results: [result, { ...result, id: storyOf(world, strike).id, publishedAt: '' }],
    foundWords: [],
    topics: found.topics.map((topic) => ({ ...topic, count: 3 })),
    publishers: [{ id: publisherId.parse('quai.example'), name: 'Quai', count: 2 }],
    days: null,
    reach: {
      depth: 1,
      stories: 9,
      since: null,
      isComplete: false,
      isNextEager: false,
      failure: null,
    },
    isPartial: false,
  };
}
