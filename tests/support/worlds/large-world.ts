import { type DocumentKeys, documentText } from '#tests/support/documents/document-text.ts';

const hour = 60 * 60 * 1000;
const lastMorning = Date.parse('2024-05-12T06:00:00Z');
const storyCount = 120;
const noticeCount = 120;
const storiesPerDay = 12;

const publishers = [
  ['Harbour Post', 'harbourpost.example'],
  ['The Valley Herald', 'valleyherald.example'],
  ['City Desk', 'citydesk.example'],
  ['Northern Wire', 'northernwire.example'],
  ['The Quay', 'thequay.example'],
  ['Daily Ledger', 'dailyledger.example'],
  ['River Times', 'rivertimes.example'],
] as const;

const subjects = ['Council', 'Ferry operator', 'Water board', 'Tram company', 'Port authority'];
const deeds = ['approves', 'delays', 'reopens', 'inspects', 'funds', 'redraws', 'questions'];
const objects = ['the bridge', 'the tunnel', 'the night line', 'the reservoir', 'the old pier'];

/**
 * The files of a larger site, by name: 120 stories over ten days, most with coverage, and as many short ones before them. Some cover others
 * of the folder: the neighbour of the same day, which is one event with it, and a story of more than a
 * week before, which keeps its own place. All headlines are made of a few words, so only documents say
 * what is one event. Nearly all are on "Cities", so that its list has several pages, as that of City Desk has; other topics
 * overlap in pairs.
 */
export function largeWorld(): Map<string, string> {
  const stories = Array.from({ length: storyCount }, (_, number) => storyOf(number));
  const documents = stories.map(
    (story, number) =>
      [
        `${dayOf(story)}-story-${number}.md`,
        documentText({ ...story, related: coverageOf(number, stories) }),
      ] as const,
  );
  return new Map([...documents, ...earlierNotices(), ['site.yaml', 'events: cited\n']]);
}

/** Stories that City Desk alone reported, a page of its list. */
function earlierNotices(): [name: string, text: string][] {
  return Array.from({ length: noticeCount }, (_, number) => {
    const { title, ...rest } = storyOf(storyCount + number);
    const notice = {
      ...rest,
      title: `${title}: a notice`,
      webUrl: `https://citydesk.example/notices/${number}`,
      provider: { name: 'City Desk', domain: 'citydesk.example' },
      topics: ['Cities'],
      images: [],
    };
    return [`${dayOf(notice)}-notice-${number}.md`, documentText(notice)];
  });
}

function storyOf(number: number): DocumentKeys & { publishedDateTime: string } {
  const daysBack = Math.floor(number / storiesPerDay);
  const time = lastMorning - daysBack * 24 * hour + (number % storiesPerDay) * hour;
  return {
    title: `${headline(number)}, plan ${number}`,
    excerpt: `Plan ${number} has been on the table for years. ${'It comes with a price. '.repeat(number % 5)}`,
    publishedDateTime: instant(time),
    webUrl: `https://${publisher(number)[1]}/news/plan-${number}?ref=a&page=${number}`,
    type: 'article',
    quality: 40 + ((number * 37) % 50),
    heat: 40 + ((number * 53) % 90),
    published: true,
    provider: { name: publisher(number)[0], domain: publisher(number)[1] },
    topics: topicsOf(number),
    images: number % 3 === 2 ? [] : [picture(`plan-${number}`)],
  };
}

function coverageOf(number: number, stories: readonly DocumentKeys[]): DocumentKeys[] {
  const others = [
    number % 8 === 0 ? stories[number + 1] : undefined,
    number % 8 === 4 ? stories[number + 96] : undefined,
  ];
  const reports = Array.from({ length: (number * 7) % 6 }, (_, index) => report(number, index));
  return [...reports, ...others.flatMap((story) => (story === undefined ? [] : asReport(story)))];
}

function report(number: number, index: number): DocumentKeys {
  const { publishedDateTime } = storyOf(number);
  const [name, domain] = publisher(number + index + 1);
  return {
    title: `${headline(number + index)}: what plan ${number} means`,
    excerpt: `A report on plan ${number}.`,
    publishedDateTime: instant(Date.parse(publishedDateTime) + (index - 2) * 9 * hour),
    webUrl: `https://${domain}/reports/plan-${number}-${index}`,
    type: 'article',
    provider: { name, domain },
  };
}

function asReport({ title, excerpt, publishedDateTime, webUrl, provider }: DocumentKeys) {
  return { title, excerpt, publishedDateTime, webUrl, provider, type: 'article' };
}

function topicsOf(number: number): string[] {
  return [
    number % 10 === 9 ? 'Harbours' : 'Cities',
    ...(number % 2 === 0 ? ['Water'] : []),
    ...(number % 3 === 0 ? ['Railways'] : []),
    ...(number % 15 === 0 ? ['Public Money'] : []),
  ];
}

function headline(number: number): string {
  const word = (words: readonly string[], step: number) => words[(number * step) % words.length];
  return `${word(subjects, 3)} ${word(deeds, 5)} ${word(objects, 2)}`;
}

function publisher(number: number) {
  return publishers[number % publishers.length] ?? publishers[0];
}

function picture(name: string) {
  return { url: `https://pictures.example/${name}.jpg`, width: 1200, height: 800 };
}

function instant(time: number): string {
  return new Date(time).toISOString().replace('.000Z', 'Z');
}

function dayOf({ publishedDateTime }: { publishedDateTime: string }): string {
  return publishedDateTime.slice(0, 10);
}
