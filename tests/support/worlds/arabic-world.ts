import { type DocumentKeys, documentText } from '#tests/support/documents/document-text.ts';

export const arabicHeadline = 'المدينة تفتتح جسرًا جديدًا فوق الميناء';
export const arabicPath = 'stories/2024-03-09-bridge';

/** The documents of an Arabic site, by file name, which knows its address: the newest story has seven reports, one in English. */
export function arabicWorld(): Map<string, string> {
  const stories: Record<string, DocumentKeys> = {
    '2024-03-09-bridge.md': {
      ...article(arabicHeadline, '2024-03-09T12:00:00Z', 'bridge'),
      related: Array.from({ length: 7 }, (_, index) => report(index)),
    },
    '2024-03-08-ferry.md': article('العبّارة تتوقف بعد ستين عامًا', '2024-03-08T09:00:00Z', 'ferry'),
    '2024-03-08-market.md': article(
      'السوق القديمة تعود إلى الحياة',
      '2024-03-08T08:00:00Z',
      'market',
    ),
  };
  const documents = Object.entries(stories).map(([name, keys]): [string, string] => [
    name,
    documentText(keys),
  ]);
  return new Map([
    ['site.yaml', 'title: الخلاصة\nlanguage: ar\nurl: https://arabic.example\n'],
    ...documents,
  ]);
}

function article(title: string, publishedDateTime: string, path: string): DocumentKeys {
  return {
    title,
    excerpt: 'حدث شيء ما، وهنا ما حدث.',
    publishedDateTime,
    webUrl: `https://arabic.example/${path}`,
    type: 'article',
    provider: { name: 'صحيفة الميناء', domain: 'arabic.example' },
    topics: ['المدن'],
    images: [],
  };
}

function report(index: number): DocumentKeys {
  const isEnglish = index === 3;
  return {
    title: isEnglish ? 'City opens a new bridge' : `تقرير ${index + 1} عن الجسر الجديد`,
    publishedDateTime: new Date(Date.UTC(2024, 2, 8, index * 7)).toISOString(),
    webUrl: `https://paper-${index + 1}.example/bridge`,
    type: 'article',
    provider: {
      name: isEnglish ? 'Harbour Post' : `جريدة ${index + 1}`,
      domain: `paper-${index + 1}.example`,
    },
  };
}
