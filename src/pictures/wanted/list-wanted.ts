import type { Block } from '#dataset/body.ts';
import type { Article, Draft } from '#documents/document/draft.ts';
import { readDocument } from '#documents/document/read-document.ts';
import { listDocuments, readDocuments } from '#documents/files/read-folder.ts';
import type { WantedPicture } from './wanted-picture.ts';

/**
 * The pictures that a site of a folder of documents shows, each story's lead picture first.
 *
 * @throws UnreadableFolder
 */
export async function listWanted(folder: string, timeZone: string): Promise<WantedPicture[]> {
  const { documents } = await listDocuments(folder);
  const wanted: WantedPicture[] = [];
  for (const file of readDocuments(folder, documents)) {
    const { parsed } = readDocument(file, timeZone);
    if (parsed.kind === 'draft') wanted.push(...wantedOf(parsed.draft));
  }
  return wanted.filter(({ addresses }) => addresses.length > 0);
}

function wantedOf(draft: Draft): WantedPicture[] {
  const { file: story, publishedAt: at } = draft;
  const reports = draft.mentions.flatMap((mention) =>
    mention.kind === 'article' ? mention.article : [],
  );
  return [
    { story, addresses: addressesOf(draft), isSmall: false, at },
    ...picturesIn(draft.body).map((url) => ({ story, addresses: [url], isSmall: false, at })),
    ...reports.map((report) => ({
      story,
      addresses: addressesOf(report),
      isSmall: true,
      at: report.publishedAt,
    })),
    ...[draft, ...reports].flatMap(({ logo, domain, publishedAt }) =>
      logo === null ? [] : { story: domain, addresses: [logo.url], isSmall: true, at: publishedAt },
    ),
  ];
}

function addressesOf({ images }: Article): string[] {
  return images.map(({ url }) => url);
}

function picturesIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'picture') return block.url;
    if (block.kind === 'quote') return picturesIn(block.children);
    return block.kind === 'list' ? block.items.flatMap(picturesIn) : [];
  });
}
