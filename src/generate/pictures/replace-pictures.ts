import type { Block } from '#dataset/body.ts';
import type { Picture } from '#dataset/story.ts';
import type { Article, Draft } from '#documents/document/draft.ts';

/** What is shown of the pictures for one place, of which the first that can be shown is. */
export type Replacement = (pictures: readonly Picture[]) => Picture[];

/** A document with its pictures replaced: its own, its publisher's logo, those of its text and its coverage. */
export function replacePictures(draft: Draft, replace: Replacement): Draft {
  return {
    ...draft,
    ...replaceOwn(draft, replace),
    mentions: draft.mentions.map((mention) =>
      mention.kind === 'article'
        ? { ...mention, article: { ...mention.article, ...replaceOwn(mention.article, replace) } }
        : mention,
    ),
    body: replaceInText(draft.body, replace),
  };
}

function replaceOwn({ images, logo }: Article, replace: Replacement) {
  return {
    images: replace(images),
    logo: logo === null ? null : (replace([logo])[0] ?? null),
  };
}

/** In place of a picture without a replacement stands its caption. */
function replaceInText(blocks: readonly Block[], replace: Replacement): Block[] {
  return blocks.flatMap((block): Block | Block[] => {
    switch (block.kind) {
      case 'picture':
        return replaceBlock(block, replace);
      case 'quote':
        return { ...block, children: replaceInText(block.children, replace) };
      case 'list':
        return { ...block, items: block.items.map((item) => replaceInText(item, replace)) };
      default:
        return block;
    }
  });
}

function replaceBlock(
  { url, caption }: Extract<Block, { kind: 'picture' }>,
  replace: Replacement,
): Block | Block[] {
  const [shown] = replace([{ url, caption, width: null, height: null }]);
  if (shown === undefined) {
    const text = { kind: 'text' as const, text: caption };
    return caption === '' ? [] : { kind: 'paragraph', children: [text] };
  }
  const { width, height, kept } = shown;
  const known = kept !== undefined && width !== null && height !== null;
  const block = { kind: 'picture' as const, url: shown.url, caption };
  return known ? { ...block, kept: { ...kept, width, height } } : block;
}
