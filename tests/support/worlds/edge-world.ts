import { type DocumentKeys, documentText } from '#tests/support/documents/document-text.ts';
import { thirtyFiveReports } from './thirty-five-reports.ts';

/** The headlines of the stories that are unlike most, for journeys to find them by. */
export const edgeHeadlines = {
  long: 'Commission for the supervision of inland waterways publishes its long-awaited annual report on the state of every lock, weir and towpath again',
  short: 'Bridge reopens',
  plain: 'A story of one sentence and no picture',
  arabic: 'افتتاح محطة جديدة لتحلية المياه في المدينة الساحلية',
  thai: 'เมืองชายฝั่งเปิดโรงงานผลิตน้ำจืดแห่งใหม่เพื่อรับมือภัยแล้ง',
  manyTimes: 'Two hundred newsrooms report on voters of one river election',
  covered: 'Forty newsrooms report on one harbour fire',
  hostile: `</script><script>document.title = "taken"</script><!-- & 'quoted' "twice"`,
  unbroken:
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft gegründet',
  pictures: 'A story with three pictures',
  names: 'Twelve newsrooms with very long names on one lighthouse',
  filmed:
    'Two hundred boats meet one sandbank off the harbour and somebody filmed all of it (whole day, uncut)',
  platforms: 'Channels and newsrooms on platforms tell of one regatta',
} as const;

/** The addresses of the pictures of `edgeHeadlines.pictures`, in the document's order. */
export const edgePictures = [
  'https://pictures.example/first.jpg',
  'https://pictures.example/second.jpg',
  'https://pictures.example/third.jpg',
] as const;

/** The address of the logo of edge.example. */
export const edgeLogo = 'https://pictures.example/logo.png';

/** A topic of sixty letters. */
export const edgeTopic = 'Hochwasserschutzmassnahmenkoordinierungsstellenleitungssitze';

/** What the first of `edgePictures` shows. */
export const edgeCaption = 'The harbour at dawn';

/**
 * The documents of a site where nothing has the usual length, by file name. The newest story is the
 * one with forty reports, so it leads the front page; the oldest has two hundred; there are sixty topics.
 */
export function edgeWorld(): Map<string, string> {
  const stories: Record<string, DocumentKeys> = {
    '2024-03-09-forty-reports.md': {
      ...article(edgeHeadlines.covered, '2024-03-09T12:00:00Z', 'forty-reports'),
      related: Array.from({ length: 40 }, (_, index) => report(index)),
    },
    '2024-02-20-two-hundred-reports.md': {
      ...article(edgeHeadlines.manyTimes, '2024-02-20T12:00:00Z', 'two-hundred-reports'),
      related: Array.from({ length: 200 }, (_, index) => wireReport(index)),
    },
    '2024-03-05-thirty-five-reports.md': thirtyFiveReports(),
    '2024-03-08-long-headline.md': {
      ...article(edgeHeadlines.long, '2024-03-08T12:00:00Z', `long/${'segment-'.repeat(40)}`),
      excerpt: 'The report is longer than its title. '.repeat(40),
    },
    '2024-03-08-short-headline.md': article(edgeHeadlines.short, '2024-03-08T11:00:00Z', 'short'),
    '2024-03-08-unbroken.md': article(edgeHeadlines.unbroken, '2024-03-08T10:00:00Z', 'unbroken'),
    '2024-03-07-plain.md': {
      ...article(edgeHeadlines.plain, '2024-03-07T12:00:00Z', 'plain'),
      excerpt: '',
      images: [],
    },
    '2024-03-07-محطة-تحلية.md': {
      ...article(edgeHeadlines.arabic, '2024-03-07T11:00:00Z', 'محطة'),
      topics: ['المياه'],
    },
    '2024-03-07-น้ำจืด.md': {
      ...article(edgeHeadlines.thai, '2024-03-07T10:00:00Z', 'น้ำ'),
      topics: ['น้ำ'],
    },
    '2024-02-01-long-names.md': {
      ...article(edgeHeadlines.names, '2024-02-01T12:00:00Z', 'long-names'),
      provider: longNamed(0),
      topics: [edgeTopic, 'Water'],
      related: Array.from({ length: 11 }, (_, index) => ({
        ...report(index),
        title: index < 5 ? edgeHeadlines.unbroken : `Newsroom ${index + 1} on the lighthouse`,
        publishedDateTime: hoursAfter('2024-02-01T00:00:00Z', index * 3),
        webUrl: `https://${longNamed(index + 1).domain}/lighthouse`,
        provider: longNamed(index + 1),
      })),
    },
    '2024-02-10-filmed.md': {
      ...article(edgeHeadlines.filmed, '2024-02-10T12:00:00Z', ''),
      excerpt:
        'Two hundred boats, seen from the quay: https://films.example/channel/UCbOaTsAnDsAnDbAnKsOfThEhArBoUrAlLdAyLoNgWiThOuTaCuT',
      webUrl: 'https://www.youtube.com/watch?v=rEgAtTa2024',
      type: 'video',
      provider: { name: 'Quayside Films', domain: 'youtube.com' },
      related: Array.from({ length: 46 }, (_, index) => ({
        ...report(index),
        title: `Newsroom ${index + 1} on the film of the sandbank`,
        publishedDateTime: hoursAfter('2024-02-10T00:00:00Z', index),
        webUrl: `https://newsroom-${index + 1}.example/sandbank`,
      })),
    },
    '2024-02-02-platforms.md': {
      ...article(edgeHeadlines.platforms, '2024-02-02T12:00:00Z', 'platforms'),
      related: onPlatforms.map(([name, domain], index) => ({
        ...report(index),
        title: `The regatta, as ${index + 1} saw it`,
        publishedDateTime: hoursAfter('2024-02-02T00:00:00Z', index * 3),
        webUrl: `https://${domain}/regatta/${index}`,
        provider: { name, domain },
      })),
    },
    '2024-03-06-hostile.md': {
      ...article(edgeHeadlines.hostile, '2024-03-06T12:00:00Z', `it's?a='b'&c=</script>`),
      excerpt: edgeHeadlines.hostile,
    },
    '2024-03-06-pictures.md': {
      ...article(edgeHeadlines.pictures, '2024-03-06T11:00:00Z', 'pictures'),
      images: edgePictures.map((url, index) => ({
        url,
        width: [1600, 800, 0][index],
        height: [900, 1200, 0][index],
        title: index === 0 ? edgeCaption : '',
      })),
    },
  };
  for (let number = 0; number < 20; number += 1) {
    const topics = [0, 1, 2].map((step) => `Topic ${number * 3 + step + 1}`);
    const time = `2024-03-0${1 + (number % 5)}T12:00:00Z`;
    stories[`${time.slice(0, 10)}-topical-${number}.md`] = {
      ...article(`Three topics of ${number}`, time, `topical-${number}`),
      topics,
    };
  }
  const texts: Record<string, string> = { '2024-03-05-thirty-five-reports.md': twelveParagraphs };
  return new Map(
    Object.entries(stories).map(([name, keys]) => [name, documentText(keys, texts[name])]),
  );
}

/** What a story says below its front matter. */
const twelveParagraphs = Array.from(
  { length: 12 },
  (_, index) =>
    `Paragraph ${index + 1} is on the water in the tube. ${'So it goes on. '.repeat(20)}`,
).join('\n\n');

/** Who tells of the regatta, and at which domain. */
const onPlatforms = [
  ['Edge', 'edge.example'],
  ['Edge on MSN', 'msn.com'],
  ['Jerry on MSN.com', 'msn.com'],
  ['MSN', 'msn.com'],
  ['The D-Cast', 'youtube.com'],
  ['the d cast', 'youtube.com'],
  ['朝日の海', 'youtube.com'],
  ['قناة البحر', 'youtube.com'],
  ['A channel with a name that goes on for longer than names of channels do', 'youtube.com'],
  ['Edge', 'youtube.com'],
] as const;

/** A publisher whose name and domain have no place to break. */
function longNamed(number: number) {
  const letters = 'internationaljournalofenvironmentalpolicyandmaritimesafety';
  return {
    name: `Westdeutscherrundfunkverkehrsnachrichtendienstleistung${String.fromCharCode(65 + number).repeat(6)}`,
    domain: `${letters}${number}.example`,
  };
}

function article(title: string, publishedDateTime: string, path: string): DocumentKeys {
  return {
    title,
    excerpt: 'This is what it was about.',
    publishedDateTime,
    webUrl: `https://edge.example/${path}`,
    type: 'article',
    provider: { name: 'Edge', domain: 'edge.example', images: [{ url: edgeLogo }] },
    topics: ['Water'],
    images: [],
  };
}

/** Every fifth report and the two after it are one report of an agency, unlike all others. */
function wireReport(index: number): DocumentKeys {
  const title =
    index % 5 < 3
      ? `River election: district ${Math.floor(index / 5)} voters report`
      : `Newsroom ${index + 1} asks voters in district ${1000 + index}: a river election report`;
  return {
    ...report(index),
    title,
    publishedDateTime: hoursAfter('2024-02-18T00:00:00Z', index / 3),
    webUrl: `https://newsroom-${index + 1}.example/election`,
  };
}

function report(index: number): DocumentKeys {
  return {
    title: `Newsroom ${index + 1} on the harbour fire`,
    publishedDateTime: hoursAfter('2024-03-07T00:00:00Z', index * 3),
    webUrl: `https://newsroom-${index + 1}.example/harbour-fire`,
    type: 'article',
    provider: { name: `Newsroom ${index + 1}`, domain: `newsroom-${index + 1}.example` },
  };
}

function hoursAfter(begin: string, hours: number): string {
  return new Date(Date.parse(begin) + hours * 60 * 60 * 1000).toISOString();
}
