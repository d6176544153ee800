import { publisherDomain } from '#dataset/values.ts';
import { matchReports } from '#generate/dataset/match-reports.ts';
import { identifyPublishers } from '#generate/publishers/identify-publishers.ts';
import { addressMentions } from '#generate/stories/address-mentions.ts';
import { assignIds } from '#generate/stories/assign-ids.ts';
import { gatherTopics } from '#generate/stories/gather-topics.ts';
import { identifyDocuments } from '#generate/stories/identify-articles.ts';
import { articleOf, draftOf } from '#tests/support/documents/drafts.ts';
import { domainOf, type GrowthCase, numbers } from './growth-case.ts';

/** Telling stories, topics, publishers and reports apart. */
export const storyCases: readonly GrowthCase[] = [
  {
    name: 'matching unlike headlines',
    size: 2000,
    prepare: (size) => {
      const articles = numbers(size).map((number) => ({
        title: `Story ${number} on the old harbour bridge`,
        publisher: domainOf(number),
      }));
      return () => matchReports(articles);
    },
  },
  {
    name: 'matching equal headlines',
    size: 2000,
    prepare: (size) => {
      const articles = numbers(size).map((number) => ({
        title: 'The old harbour bridge reopens',
        publisher: domainOf(number),
      }));
      return () => matchReports(articles);
    },
  },
  {
    name: 'naming stories of one file name',
    size: 2000,
    prepare: (size) => {
      const drafts = numbers(size).map((number) => ({
        ...draftOf(`Story ${number}`, { file: `${number}/2024-03-01-bridge.md` }),
        citations: [],
      }));
      return () => assignIds(drafts, 'UTC');
    },
  },
  {
    name: 'naming topics of one address',
    size: 500,
    prepare: (size) => {
      const stories = numbers(size).map((number) => ({
        file: `${number}.md`,
        topics: [{ name: `Water${number.toString(4).replace(/\d/g, signOf)}`, index: 0 }],
      }));
      return () => gatherTopics(stories);
    },
  },
  {
    name: 'telling apart publishers of one address on a platform',
    size: 1000,
    prepare: (size) => {
      const drafts = numbers(size).map((number) => ({
        ...draftOf(`Story ${number}`, {
          domain: publisherDomain.parse('youtube.com'),
          publisher: `Kanal ${number.toString(4).padStart(8, '0').replace(/\d/g, accentOf)}`,
        }),
        citations: [],
      }));
      const settings = { publishers: new Map(), platforms: new Map(), writtenDomains: new Map() };
      return () => identifyPublishers(drafts, settings);
    },
  },
  {
    name: 'addressing reports that have none',
    size: 2000,
    prepare: (size) => {
      const { title, publishedAt } = articleOf('Bridge reopens');
      const drafts = numbers(size).map((number) =>
        draftOf(title, {
          file: `${number}.md`,
          mentions: [
            {
              kind: 'unaddressed',
              headline: { title, publishedAt },
              origin: { file: `${number}.md`, path: ['related', 0] },
            },
          ],
        }),
      );
      return () => addressMentions(drafts, []);
    },
  },
  {
    name: 'telling apart stories that share an address',
    size: 2000,
    prepare: (size) => {
      const otherAddresses = [{ key: 'originalUrl', identity: 'wire.example/77' }];
      const drafts = numbers(size).map((number) =>
        draftOf(`Story ${number}`, { file: `${number}.md`, otherAddresses }),
      );
      return () => identifyDocuments(drafts);
    },
  },
  {
    name: 'joining stories by a chain of addresses',
    size: 2000,
    prepare: (size) => {
      const drafts = numbers(size).map((number) =>
        draftOf(`Story ${number}`, {
          identity: `paper.example/${number}`,
          otherAddresses: [{ key: 'ampWebUrl', identity: `paper.example/${number + 1}` }],
        }),
      );
      return () => identifyDocuments(drafts);
    },
  },
];

function signOf(digit: string): string {
  return '!?;:'.charAt(Number(digit));
}

function accentOf(digit: string): string {
  return 'aáàä'.charAt(Number(digit));
}
