import type { Article } from '#documents/document/draft.ts';
import { readDocument } from '#documents/document/read-document.ts';
import { listDocuments, readDocuments } from '#documents/files/read-folder.ts';
import { day, type EventArticle } from '#events/article.ts';
import { detectLanguage } from '#events/words/detect-language.ts';
import { connect } from './connect.ts';

/** The articles of a folder, one by one, and what its documents call one event. */
export type FlatEvents = {
  articles: readonly EventArticle[];
  /** By the id of each article that a document connects with another, its event. */
  labels: ReadonlyMap<string, string>;
};

/** Articles further apart are not of one event, though one document names both. */
const longest = 2 * day;

/** Takes a folder of documents apart. Articles are one event if documents connect them within two days. */
export async function flattenEvents(folder: string): Promise<FlatEvents> {
  const articles = new Map<string, EventArticle>();
  const add = (article: Article, cites: readonly string[]): void => {
    const known = articles.get(article.identity) ?? toEventArticle(article);
    articles.set(article.identity, { ...known, cites: [...known.cites, ...cites] });
  };
  const { documents } = await listDocuments(folder);
  for (const file of readDocuments(folder, documents)) {
    const { parsed } = readDocument(file, 'UTC');
    if (parsed.kind !== 'draft') continue;
    const named = parsed.draft.mentions.flatMap((mention) =>
      mention.kind === 'article' ? mention.article : [],
    );
    for (const article of named) add(article, []);
    const ids = named.map(({ identity }) => identity);
    add(
      parsed.draft,
      ids.filter((id) => id !== parsed.draft.identity),
    );
  }
  return { articles: [...articles.values()], labels: labelEvents(articles) };
}

function toEventArticle({ identity, title, excerpt, publishedAt, domain }: Article): EventArticle {
  return {
    id: identity,
    headline: title,
    excerpt,
    at: Date.parse(publishedAt),
    publisher: domain,
    language: detectLanguage(`${title}\n${excerpt}`, 'en'),
    cites: [],
    event: null,
  };
}

function labelEvents(articles: ReadonlyMap<string, EventArticle>): Map<string, string> {
  const labelled = new Set<string>();
  const pairs: [string, string][] = [];
  for (const article of articles.values()) {
    for (const id of article.cites) {
      labelled.add(article.id).add(id);
      const cited = articles.get(id);
      if (cited !== undefined && Math.abs(cited.at - article.at) <= longest) {
        pairs.push([article.id, id]);
      }
    }
  }
  return connect([...labelled], pairs);
}
