import { makePicture } from '#pictures/make/make-picture.ts';
import { type DocumentKeys, documentText } from '#tests/support/documents/document-text.ts';
import { drawn, drawnWithSpot } from '#tests/support/pictures/draw-pictures.ts';

const host = 'https://pictures.example';

/** The headlines of the stories, for journeys to find them by. */
export const keptHeadlines = {
  lead: 'The old bridge reopens after a year of repairs',
  tall: 'Lighthouse keeper retires after four decades',
  lost: 'A ferry that nobody photographed sets sail',
} as const;

/** The documents of a site that keeps its pictures, and the pictures, by file name. One picture is not kept. */
export async function keptWorld(): Promise<Map<string, string | Uint8Array>> {
  const pictures = {
    wide: await drawnWithSpot(1600, 700, 0.9, 0.5).jpeg().toBuffer(),
    tall: await drawnWithSpot(700, 1000, 0.5, 0.1).jpeg().toBuffer(),
    square: await drawnWithSpot(900, 900, 0.5, 0.9).png().toBuffer(),
    stamp: await drawn(400, 300, '#208040').png().toBuffer(),
    logo: await drawn(64, 64, '#a02020').png().toBuffer(),
  };
  return new Map([...documentsOf('keep'), ...(await keepAll(pictures))]);
}

/** The same documents, of a site that shows no pictures. */
export function picturelessWorld(): Map<string, string> {
  return documentsOf('none');
}

function documentsOf(pictures: 'keep' | 'none'): Map<string, string> {
  const documents: Record<string, DocumentKeys> = {
    '2024-03-09-bridge.md': {
      ...article(keptHeadlines.lead, '2024-03-09T12:00:00Z', 'wide'),
      related: [1, 2, 3].map((number) => ({
        ...article(
          `The bridge, as paper ${number} saw it`,
          `2024-03-09T1${number}:30:00Z`,
          'stamp',
        ),
        provider: { name: `Paper ${number}`, domain: `paper-${number}.example` },
      })),
    },
    '2024-03-09-lighthouse.md': article(keptHeadlines.tall, '2024-03-09T11:00:00Z', 'tall'),
    '2024-03-08-ferry.md': article(keptHeadlines.lost, '2024-03-08T11:00:00Z', 'lost'),
    '2024-03-08-market.md': article('Market hall gets a roof', '2024-03-08T10:00:00Z', 'square'),
    '2024-03-08-tram.md': article('Tram line grows by a mile', '2024-03-08T09:00:00Z', 'tall'),
  };
  const text = `The bridge from above.\n\n![From above](${host}/tall.jpg)\n`;
  return new Map([
    ['site.yaml', `title: Kept\npictures: ${pictures}\n`],
    ...Object.entries(documents).map(
      ([name, keys]) => [name, documentText(keys, name.includes('bridge') ? text : '')] as const,
    ),
  ]);
}

/** The hidden files of pictures that were kept, and their index. */
async function keepAll(
  pictures: Readonly<Record<string, Buffer>>,
): Promise<[string, string | Uint8Array][]> {
  const kept: [string, string | Uint8Array][] = [];
  const lines: string[] = [];
  for (const [name, bytes] of Object.entries(pictures)) {
    const made = await makePicture(bytes, name === 'stamp' || name === 'logo');
    if (!made.ok) throw new Error(`The picture ${name} ${made.reason}.`);
    for (const [file, content] of made.files) kept.push([`.lede/pictures/${file}`, content]);
    lines.push(JSON.stringify({ address: `${host}/${name}.jpg`, fate: made.record }));
  }
  return [...kept, ['.lede/pictures/index.ndjson', `${lines.join('\n')}\n`]];
}

function article(title: string, publishedDateTime: string, picture: string): DocumentKeys {
  return {
    title,
    excerpt: 'This is what it was about.',
    publishedDateTime,
    webUrl: `https://kept.example/${encodeURIComponent(title)}`,
    type: 'article',
    provider: { name: 'Kept', domain: 'kept.example', images: [{ url: `${host}/logo.jpg` }] },
    topics: ['Water'],
    images: [
      { url: `${host}/${picture}.jpg`, width: 100, height: 100, title: `A ${picture} view` },
    ],
  };
}
