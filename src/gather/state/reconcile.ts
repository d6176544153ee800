import type { DocumentIndex } from './index-documents.ts';
import type { Fate, RememberedArticle } from './records.ts';

/**
 * The articles that went elsewhere than the state says, with where they are now. Documents are right: an
 * article is wherever one names it, whatever its file is called now, and one that was in a document and is
 * in none any more was deleted by the editor. `isThere` says whether a hidden file is left.
 */
export function reconcile(
  articles: Iterable<RememberedArticle>,
  documents: DocumentIndex,
  isThere: (temporary: string) => boolean,
): RememberedArticle[] {
  const changed: RememberedArticle[] = [];
  for (const article of articles) {
    const fate = fateNow(article, documents, isThere);
    if (fate !== article.fate) changed.push({ ...article, fate });
  }
  return changed;
}

function fateNow(
  { identity, fate }: RememberedArticle,
  documents: DocumentIndex,
  isThere: (temporary: string) => boolean,
): Fate {
  const file = documents.fileOf.get(identity);
  if (file !== undefined) {
    return fate.is === 'placed' && fate.file === file ? fate : { is: 'placed', file };
  }
  switch (fate.is) {
    case 'placed':
      return documents.unreadable.has(fate.file) ? fate : { is: 'deleted' };
    case 'placing':
      // The hidden file is gone only once it has the document's name.
      if (isThere(fate.temporary)) return { is: 'waiting', article: fate.article };
      if (documents.unreadable.has(fate.file)) return { is: 'placed', file: fate.file };
      return { is: 'deleted' };
    default:
      return fate;
  }
}
