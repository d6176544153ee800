import { seededNumbers, seedOf } from '#client/story/parts/seeded.ts';
import { type DocumentKeys, documentText } from './document-text.ts';

const hour = 60 * 60 * 1000;
const newest = Date.parse('2025-06-30T20:00:00Z');
const storiesPerDay = 40;
const publisherCount = 240;
const topicCount = 48;

const deeds = 'approves,delays,questions,funds,reopens,inspects,defends,rewrites,doubles'.split(
  ',',
);
const objects = 'a bridge,the night line,its budget,a tunnel,the reservoir,a merger,the port'.split(
  ',',
);
const sentences = [
  'The decision affects about a third of the people in the region.',
  'It comes months after the first draft was published.',
  'Critics say that it is too little, and too late.',
  'Officials expect the work to take several weeks.',
  'The figures were released on Tuesday, a day earlier than planned.',
  'Similar plans elsewhere have had mixed results.',
];

/**
 * The documents of an edition, by file name: the stories from a number on, so many of them, some forty a
 * day; a story with a lower number is newer. Each tells of an event of its own, with up to eight reports of
 * other publishers, and is on one to three topics. Its document is the same in all editions, so that these
 * can be compared.
 */
export function* editionDocuments(
  newestNumber: number,
  count: number,
): Generator<[name: string, text: string]> {
  for (let number = newestNumber; number < newestNumber + count; number += 1) {
    const story = articleOf(number, 0);
    const random = seededNumbers(seedOf(`document ${number}`));
    const reports = Math.floor(random() ** 2 * 9);
    yield [
      `${story.publishedDateTime.slice(0, 10)}-story-${number}.md`,
      documentText({
        ...story,
        quality: Math.floor(random() * 100),
        topics: topicsOf(random),
        related: Array.from({ length: reports }, (_, index) => articleOf(number, index + 1)),
      }),
    ];
  }
}

/** The story with a number (report 0), or one of the reports of others on it. */
function articleOf(number: number, report: number): DocumentKeys & { publishedDateTime: string } {
  const random = seededNumbers(seedOf(`${number} ${report}`));
  const subject = seededNumbers(seedOf(`event ${number}`));
  const [who, where] = [nameAt(subject()), nameAt(subject())];
  const publisher = Math.floor(random() ** 2 * publisherCount);
  const later = report === 0 ? 0 : (random() ** 2 * 30 - 6) * hour;
  const time = newest - (number * 24 * hour) / storiesPerDay + later;
  const first = Math.floor(random() * sentences.length);
  return {
    title: `${who} ${pick(deeds, random())} ${pick(objects, random())} in ${where} with ${nameAt(random())}`,
    excerpt: [0, 1, 2].map((step) => sentences[(first + step) % sentences.length]).join(' '),
    publishedDateTime: `${new Date(Math.round(time / 60_000) * 60_000).toISOString().slice(0, 19)}Z`,
    webUrl: `https://paper-${publisher}.example/news/${number}-${report}`,
    type: 'article',
    provider: {
      name: `${nameAt(publisher / publisherCount)} Post`,
      domain: `paper-${publisher}.example`,
    },
    images:
      random() < 0.7
        ? [{ url: `https://pictures.example/${number}-${report}.jpg`, width: 1200, height: 800 }]
        : [],
  };
}

function topicsOf(random: () => number): string[] {
  const topics = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
    Math.floor(random() ** 2 * topicCount),
  );
  return [...new Set(topics)].map((topic) => `Topic ${nameAt(topic / topicCount)}`);
}

const syllables = 'ka,vo,ru,med,lin,tas,por,el,dan,mi,sho,gur,bre,zan,fel'.split(',');

/** A made-up name: the share of all such names, from 0 to 1, that come before it says which. */
function nameAt(share: number): string {
  let rest = Math.floor(share * syllables.length ** 3);
  let name = '';
  for (let place = 0; place < 3; place += 1) {
    name += syllables[rest % syllables.length] ?? '';
    rest = Math.floor(rest / syllables.length);
  }
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function pick(list: readonly string[], share: number): string {
  return list[Math.floor(share * list.length)] ?? '';
}
