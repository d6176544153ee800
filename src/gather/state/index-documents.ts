import type { Article, ParsedFile } from '#documents/document/draft.ts';

/** Which articles the documents hold. Files are paths in the folder of documents. */
export type DocumentIndex = {
  /** The document that names an article, by the article's identity. */
  fileOf: ReadonlyMap<string, string>;
  /** Documents that could not be read, so that nobody knows what they name. */
  unreadable: ReadonlySet<string>;
};

/**
 * Finds the articles of documents: main articles, coverage, and what was taken down, at all addresses that
 * a document gives. The first document that names an article counts.
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
  if (parsed.kind === 'removed') return parsed.removal.identities;
  if (parsed.kind !== 'draft') return [];
  const { draft } = parsed;
  const mentioned = draft.mentions.flatMap((mention) =>
    mention.kind === 'article' ? identitiesOf(mention.article) : [],
  );
  return [...identitiesOf(draft), ...mentioned];
}

function identitiesOf({ identity, otherAddresses }: Article): string[] {
  return [identity, ...otherAddresses.map((other) => other.identity)];
}
