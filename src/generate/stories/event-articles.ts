import { foldSpelling } from '#documents/text/fold-name.ts';
import type { EditorsWord, EventArticle } from '#events/article.ts';
import type { FindEvents } from '#events/find-events.ts';
import { detectLanguage } from '#events/words/detect-language.ts';
import type { Publishers } from '#generate/publishers/identify-publishers.ts';
import { type CoveredStory, type CoveringArticle, coveringArticle } from './link-coverage.ts';

/** A story, or an article that only documents name. */
export type KnownArticle = CoveringArticle & {
  /** What its document says of its event, and which articles it names. */
  event: string | null;
  cites: readonly string[];
  /** A primary subtag of BCP 47. */
  language: string;
};

export type EventRules = {
  /** Whether articles are of one event if they are alike, or only if documents say so. */
  byWording: boolean;
  findEvents: FindEvents;
  /** The site's language, a tag of BCP 47. */
  language: string;
  publishers: Pick<Publishers, 'of'>;
};

/** Every article, by its identity: the stories, and what only documents name, as the first of these does. */
export function gatherArticles(
  stories: readonly CoveredStory[],
  siteLanguage: string,
): Map<string, KnownArticle> {
  const articles = new Map<string, KnownArticle>();
  const languageOf = ({ title, excerpt }: CoveringArticle) =>
    detectLanguage(`${title}\n${excerpt}`, siteLanguage);
  for (const story of stories) {
    for (const article of story.coverage) {
      if (article.storyId === null && !articles.has(article.identity)) {
        const language = languageOf(article);
        articles.set(article.identity, toKnown(article, { event: null, cites: [], language }));
      }
    }
  }
  for (const story of stories) {
    const cites = story.citations.map(({ article: cited }) => cited.identity);
    const article = coveringArticle(story, story.id);
    const known = { event: story.event, cites, language: languageOf(article) };
    articles.set(story.identity, Object.assign(article, known));
  }
  return articles;
}

/** Added to a copy: spreading into a new object takes several times as long. */
function toKnown(
  article: CoveringArticle,
  known: Omit<KnownArticle, keyof CoveringArticle>,
): KnownArticle {
  return Object.assign(coveringArticle(article, article.storyId), known);
}

/** What is known of an article for finding its event. Its id is its identity. */
export function toEventArticle(
  article: KnownArticle,
  publishers: EventRules['publishers'],
): EventArticle {
  const { identity, title, excerpt, publishedAt, cites, event, language } = article;
  return {
    id: identity,
    headline: title,
    excerpt,
    at: Date.parse(publishedAt),
    publisher: publishers.of(article).id,
    language,
    cites,
    event: readWord(event),
  };
}

/** Names that differ only in case or spacing are one. */
function readWord(event: string | null): EditorsWord | null {
  if (event === null) return null;
  const name = foldSpelling(event);
  return name === 'none' ? { kind: 'apart' } : { kind: 'named', name };
}
