import type { DocumentKeys } from '#tests/support/documents/document-text.ts';

/** The headline of the story with thirty-five reports, and its path. */
export const reportedHeadline = 'Harbour tunnel may open two years late, the council says';
export const reportedPath = 'stories/2024-03-05-thirty-five-reports';

/** The headline that one of its publishers alone has. */
export const ownHeadline = 'Commuters ask who knew about the harbour tunnel';

/**
 * A story with a picture, an excerpt of three lines, and thirty-five reports by thirty-one publishers, of
 * which some carry what another one wrote.
 */
export function thirtyFiveReports(): DocumentKeys {
  return {
    title: reportedHeadline,
    excerpt:
      'Water in the east tube puts off the first trains by two years, the council says. What that costs is not known, and neither is who pays for the buses until then.',
    publishedDateTime: '2024-03-05T12:00:00Z',
    webUrl: 'https://edge.example/tunnel',
    provider: { name: 'Edge', domain: 'edge.example' },
    topics: ['Water'],
    images: [{ url: 'https://pictures.example/tunnel.jpg', width: 1600, height: 900 }],
    related: Array.from({ length: 34 }, (_, index) => tunnelReport(index)),
  };
}

function tunnelReport(index: number): DocumentKeys {
  const publisher = index % 30;
  return {
    title: titleOf(index),
    excerpt: `What newsroom ${index + 1} says of the tunnel.`,
    publishedDateTime: new Date(Date.UTC(2024, 2, 5, 9, index * 47)).toISOString(),
    webUrl: `https://newsroom${publisher}.example/tunnel/${index}`,
    provider: { name: `Newsroom ${publisher + 1}`, domain: `newsroom${publisher}.example` },
    images: [{ url: `https://pictures.example/tunnel-${index}.jpg`, width: 800, height: 600 }],
  };
}

function titleOf(index: number): string {
  if (index === 20) return ownHeadline;
  if (index % 7 === 3) return 'Harbour tunnel reportedly delayed until 2026 by water in a tube';
  return `${pick(who, index)} ${pick(does, index)} ${pick(what, index)} over the harbour tunnel`;
}

const who = 'Bakers Ferrymen Nurses Anglers Teachers Cyclists Painters Welders Florists'.split(' ');
const does = 'count lose demand postpone celebrate'.split(' ');
const what = 'buses wages permits windows orchards lanterns invoices'.split(' ');

function pick(words: readonly string[], index: number): string {
  return words[index % words.length] ?? '';
}
