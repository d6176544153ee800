import type { EventArticle } from '#events/article.ts';
import { findEvents } from '#events/find-events.ts';
import { type ArcEvent, linkArcs } from '#events/link-arcs.ts';
import { splitWaves } from '#events/split-waves.ts';
import { domainOf, type GrowthCase, numbers } from './growth-case.ts';

/** Events, their waves, and what leads from one to another. */
export const eventCases: readonly GrowthCase[] = [
  {
    name: 'splitting a timeline into many waves',
    size: 500,
    prepare: (size) => {
      const reports = numbers(size).map((number) => ({
        headline: `Matter ${number >> 1} of the old harbour bridge`,
        excerpt: '',
        at: (number >> 1) * 10 * 86_400_000,
        language: 'en',
      }));
      return () => splitWaves(reports);
    },
  },
  {
    name: 'splitting a timeline that has pauses but one wording',
    size: 500,
    prepare: (size) => {
      const reports = numbers(size).map((number) => ({
        headline: `Harbour bridge closed, day ${number}`,
        excerpt: '',
        at: (number >> 1) ** 2 * 86_400_000,
        language: 'en',
      }));
      return () => splitWaves(reports);
    },
  },
  {
    name: 'finding the event of equal articles',
    size: 1000,
    prepare: (size) => {
      const equal = numbers(size).map((number) => eventArticleOf(number, 'Harbour bridge closed'));
      const muchLater = { ...eventArticleOf(size, 'Ferries stop'), at: 864_000_000 };
      return () => findEvents([...equal, muchLater], { byWording: true });
    },
  },
  {
    name: 'finding the event that an editor gave to many articles',
    size: 1000,
    prepare: (size) => {
      const event = { kind: 'named' as const, name: 'bridge' };
      const named = numbers(size).map((number) => ({
        ...eventArticleOf(number, `Matter${number}`),
        event,
      }));
      const muchLater = { ...eventArticleOf(size, 'Ferries stop'), at: 864_000_000 };
      return () => findEvents([...named, muchLater], { byWording: true });
    },
  },
  ...[true, false].map((byWording) => ({
    name: `finding the event of articles that one cites, by wording: ${byWording}`,
    size: 500,
    prepare: (size: number) => {
      const cited = numbers(size).map((number) => eventArticleOf(number, `Matter${number}`));
      const cites = cited.map(({ id }) => id);
      const citing = { ...eventArticleOf(size, 'All matters'), at: 1, cites };
      return () => findEvents([...cited, citing], { byWording });
    },
  })),
  {
    name: 'finding the events of articles that cite one another in a chain',
    size: 500,
    prepare: (size) => {
      const articles = numbers(size).map((number) => ({
        ...eventArticleOf(number, `Matter${number}`),
        cites: [`${number - 1}`],
      }));
      return () => findEvents(articles, { byWording: false });
    },
  },
  {
    name: 'linking events that all say the same',
    size: 500,
    prepare: (size) => {
      const events = numbers(size).map((number) =>
        arcEventOf(`${number}`, 'Harbour bridge closed'),
      );
      return () => linkArcs(events, 'alike');
    },
  },
  {
    name: 'linking events that all cite one',
    size: 500,
    prepare: (size) => {
      const events = numbers(size).map((number) => arcEventOf(`${number}`, `Matter ${number}`));
      return () => linkArcs(events, 'cited');
    },
  },
];

function eventArticleOf(number: number, headline: string): EventArticle {
  const publisher = domainOf(number);
  const article = { id: `${number}`, headline, excerpt: '', at: 0, publisher, language: 'en' };
  return { ...article, cites: [], event: null };
}

function arcEventOf(name: string, headline: string): ArcEvent {
  const at = Number(name) * 864_000;
  const article = { id: name, headline, excerpt: '', at, language: 'en' };
  return { name, articles: [article], topics: [headline], cites: ['0'] };
}
