import type { Block } from '#dataset/body.ts';
import type { KeptPicture } from '#dataset/kept-picture.ts';
import type { Dataset } from '#generate/dataset/build-dataset.ts';
import { fileNames, nameOf } from '#pictures/kept/file-names.ts';

/** The names of all files of pictures that an edition shows, each once. */
export function keptFiles({ stories, manifest, morePublishers }: Dataset): ReadonlySet<string> {
  const files = new Set<string>();
  const add = (picture: { url: string; kept?: KeptPicture | undefined }) => {
    if (picture.kept === undefined) return;
    const { widths } = picture.kept;
    for (const file of fileNames({ name: nameOf(picture.url), widths })) files.add(file);
  };
  for (const { images, coverage, body = [] } of stories.values()) {
    for (const picture of images) add(picture);
    for (const { image } of coverage) if (image !== null) add(image);
    for (const picture of picturesIn(body)) add(picture);
  }
  for (const { logo } of [...manifest.publishers, ...(morePublishers?.list ?? [])]) {
    if (logo !== undefined && isKept(logo)) files.add(logo.slice(logo.lastIndexOf('/') + 1));
  }
  return files;
}

function isKept(address: string): boolean {
  return !/^https?:/i.test(address);
}

function* picturesIn(blocks: readonly Block[]): Generator<Extract<Block, { kind: 'picture' }>> {
  for (const block of blocks) {
    if (block.kind === 'picture') yield block;
    else if (block.kind === 'quote') yield* picturesIn(block.children);
    else if (block.kind === 'list') for (const item of block.items) yield* picturesIn(item);
  }
}
