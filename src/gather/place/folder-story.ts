import type { Draft } from '#documents/document/draft.ts';

/** An article of a document, as far as it is compared with others. */
export type PlacedArticle = {
  /** See article-identity.ts. */
  identity: string;
  headline: string;
  excerpt: string;
  /** Milliseconds since 1970 (UTC). */
  at: number;
  publisher: string;
  domain: string;
};

/** A document, with what it says of its event. */
export type FolderStory = {
  /** Its path in the folder. */
  file: string;
  main: PlacedArticle;
  coverage: readonly PlacedArticle[];
  /** The name of its event; `none` if the editor sets it apart; null if it has neither. */
  event: string | null;
};

/** What placing has to know of a document. Coverage without an address can't be compared. */
export function toFolderStory(draft: Draft): FolderStory {
  const coverage = draft.mentions.flatMap((mention) =>
    mention.kind === 'article' ? [toPlaced(mention.article)] : [],
  );
  return { file: draft.file, main: toPlaced(draft), coverage, event: draft.event };
}

function toPlaced(
  article: Pick<Draft, 'identity' | 'title' | 'excerpt' | 'publishedAt' | 'publisher' | 'domain'>,
): PlacedArticle {
  const { identity, title, excerpt, publishedAt, publisher, domain } = article;
  return { identity, headline: title, excerpt, at: Date.parse(publishedAt), publisher, domain };
}
