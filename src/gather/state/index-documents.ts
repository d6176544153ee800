import type { Article, Draft, ParsedFile } from '#documents/document/draft.ts';

/** Which articles the documents hold. Files are paths in the folder of documents. */
export type DocumentIndex = {
  /** The document that names an article, by the article's identity. */
  fileOf: ReadonlyMap<string, string>;
  /** Documents that could not be read, so that nobody knows what they name. */
  unreadable: ReadonlySet<string>;
};

/**
 * Finds the articles of documents: main articles, coverage, and what was taken down with its coverage, at
 * all addresses that a document gives. The first document that names an article counts.
 */
export function indexDocuments(
  files: Iterable<{ path: string; parsed: ParsedFile }>,
): DocumentIndex {
  const fileOf = new Map<string, string>();
  const unreadable = new Set<string>();
  for (const { path, parsed } of files) {
    if (parsed.kind === 'rejected' || parsed.kind === 'not-a-document') unreadable.add(path);
    for (const identity of identitiesIn(parsed)) {
      if (!fileOf.has(identity)) fileOf.set(identity, path);
    }
  }
  return { fileOf, unreadable };
}

function identitiesIn(parsed: ParsedFile): readonly string[] {
  switch (parsed.kind) {
    case 'draft':
      return [...identitiesOf(parsed.draft), ...mentionedIn(parsed.draft)];
    case 'removed':
      return [...parsed.removal.identities, ...mentionedIn(parsed.removal)];
    default:
      return [];
  }
}

function mentionedIn({ mentions }: Pick<Draft, 'mentions'>): string[] {
  return mentions.flatMap((mention) =>
    mention.kind === 'article' ? identitiesOf(mention.article) : [],
  );
}

function identitiesOf({ identity, otherAddresses }: Article): string[] {
  return [identity, ...otherAddresses.map((other) => other.identity)];
}
