import { seededNumbers, seedOf } from '#client/story/parts/seeded.ts';
import type { DocumentText } from './write-documents.ts';

const hour = 60 * 60 * 1000;
const newest = Date.parse('2025-06-30T20:00:00Z');
const storiesPerDay = 40;

const topics = (
  'Politics,Economy,Climate,Health,Science,Technology,Energy,Transport,Housing,Education,Courts,' +
  'Elections,Trade,Banking,Farming,Oceans,Space,Cities,Labour,Migration,Water,Culture,Football,' +
  'Cycling,Tennis,Weather,Railways,Aviation,Shipping,Forests,Budgets,Taxes,Pensions,Startups,' +
  'Privacy,Chips,Batteries,Hospitals,Vaccines,Nutrition,Museums,Film,Music,Books,Games,Tourism,' +
  'Disasters,Defence'
).split(',');
const towns = (
  'Alder,Birch,Cliff,Dover,Elm,Fen,Glen,Harbour,Ivy,Juniper,Kings,Lake,Mill,North,Oak,Pine,Quay,' +
  'River,Stone,Thorn,Upland,Valley,West,Yarrow'
).split(',');
const papers = 'Post,Herald,Wire,Times,Ledger,Courier,Gazette,Observer,Tribune,Report'.split(',');
const publishers = towns.flatMap((town) => papers.map((paper) => `${town} ${paper}`));
const subjects = (
  'City council,The ministry,A court,The central bank,The port authority,A laboratory,A farmer,' +
  'The water board,A start-up,The hospital,A union,The regulator,A coalition of towns,The airline,' +
  'A mayor,The opposition,The railway,An inquiry,The museum,Parliament'
).split(',');
const deeds = (
  'approves,delays,questions,funds,reopens,suspends,inspects,defends,rewrites,abandons,unveils,' +
  'halves,doubles,tests,blocks,welcomes'
).split(',');
const objects = (
  'the new bridge,a plan for the night line,its budget,the harbour tunnel,a tax on parking,' +
  'the reservoir,a trial of small batteries,the hospital merger,a ban on old boilers,' +
  'the school calendar,a rule on data,the flood barrier,a strike ballot,the airport extension,' +
  'the housing target,a vaccine order'
).split(',');
const reasons = (
  'after a long night of talks,as costs rise,despite protests,for the second time,before the vote,' +
  'in a surprise move,under pressure from neighbours,a year late,with one vote to spare,' +
  'amid a dry summer'
).split(',');
const sentences = [
  'The decision affects about {n} thousand people in the region.',
  'It comes {n} months after the first draft was published.',
  'Critics say that it’s too little, and too late.',
  'Officials expect the work to take {n} weeks.',
  'The figures were released on Tuesday &#8211; a day earlier than planned.',
  'Nobody at the company was available for comment.',
  'A report on the matter runs to {n} pages.',
  'Similar plans elsewhere have had mixed results.',
];

/**
 * As many documents as asked, the newest first: some forty a day, from {@link publishers} and on
 * {@link topics} of which a few have most. Most list reports of other publishers, some each other.
 * The same number gives the same documents.
 */
export function* newsDocuments(count: number): Generator<DocumentText> {
  for (let number = 0; number < count; number += 1) {
    const story = articleOf(number, 0);
    const day = story.publishedAt.slice(0, 10);
    const name = `${day}-${slugOf(story.title)}-${number}.md`;
    yield [`${day.slice(0, 7)}/${name}`, documentOf(number, count, story)];
  }
}

type Article = {
  title: string;
  excerpt: string;
  publishedAt: string;
  url: string;
  publisher: string;
  picture: string | null;
};

/** The story with a number (report 0), or one of the reports of others on it. */
function articleOf(number: number, report: number): Article {
  const random = seededNumbers(seedOf(`${number} ${report}`));
  const subject = seededNumbers(seedOf(`event ${number}`));
  const event = `${pick(subjects, subject())} ${pick(deeds, subject())} ${pick(objects, subject())}`;
  const publisher = pick(publishers, random() ** 2);
  const later = report === 0 ? 0 : (random() ** 2 * 60 - 12) * hour;
  const time = newest - (number * 24 * hour) / storiesPerDay + later;
  const firstSentence = Math.floor(random() * sentences.length);
  const isAgencyReport = report > 1 && random() < 0.2;
  const title = isAgencyReport ? event : `${event} ${pick(reasons, random())}`;
  return {
    title,
    excerpt: Array.from({ length: 2 + Math.floor(random() * 3) }, (_, index) => {
      const sentence = sentences[(firstSentence + 3 * index) % sentences.length] ?? '';
      return sentence.replace('{n}', String(2 + Math.floor(random() * 90)));
    }).join(' '),
    publishedAt: new Date(Math.round(time / 60_000) * 60_000).toISOString().replace('.000Z', 'Z'),
    url: `https://www.${domainOf(publisher)}/news/${slugOf(title)}-${number}-${report}?ref=home`,
    publisher,
    picture:
      random() < 0.75 ? `https://pictures.example/${number}-${report}.jpg?w=1200&h=800` : null,
  };
}

function documentOf(number: number, count: number, story: Article): string {
  const random = seededNumbers(seedOf(`document ${number}`));
  const reports = Array.from({ length: Math.floor(random() ** 2 * 12) }, (_, index) =>
    articleOf(number, index + 1),
  );
  const neighbours = [1, 5].flatMap((distance) => {
    const isListed = random() < 0.25 && number + distance < count;
    return isListed ? articleOf(number + distance, 0) : [];
  });
  const names = new Set(
    Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(topics, random() ** 2)),
  );
  const related = [...reports, ...neighbours];
  return [
    '---',
    'category: news',
    ...keysOf(story, ''),
    `quality: ${Math.floor(random() * 100)}`,
    `heat: ${random() < 0.1 ? -1 : Math.floor(random() * 200)}`,
    `published: ${random() < 0.8}`,
    'topics:',
    ...[...names].map((name) => `  - ${name}`),
    ...(related.length === 0 ? [] : ['related:']),
    ...related.flatMap((report) => ['  -', ...keysOf(report, '    ')]),
    '---',
    ...(random() < 0.1 ? [`## Background\n\n${story.excerpt}\n`] : []),
    '',
  ].join('\n');
}

/** An article's keys as lines. JSON's texts are YAML's. */
function keysOf(article: Article, indent: string): string[] {
  const { title, excerpt, publishedAt, url, publisher, picture } = article;
  return [
    `title: ${JSON.stringify(title)}`,
    `excerpt: ${JSON.stringify(excerpt)}`,
    `publishedDateTime: ${publishedAt}`,
    `webUrl: ${JSON.stringify(url)}`,
    'type: article',
    'provider:',
    `  name: ${publisher}`,
    `  domain: ${domainOf(publisher)}`,
    ...(picture === null
      ? []
      : ['images:', `  - url: ${JSON.stringify(picture)}`, '    width: 1200', '    height: 800']),
  ].map((line) => indent + line);
}

/** The one of a list that stands at a share of it, from 0 to 1. */
function pick(list: readonly string[], share: number): string {
  return list[Math.floor(share * list.length)] ?? '';
}

function domainOf(publisher: string): string {
  return `${slugOf(publisher).replaceAll('-', '')}.example`;
}

function slugOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
