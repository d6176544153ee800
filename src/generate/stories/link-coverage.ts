import type { StoryId } from '#dataset/values.ts';
import type { Article, Citation } from '#documents/document/draft.ts';
import {
  type DetailsArgument,
  type Diagnostic,
  diagnostic,
  type ProblemCode,
  printPath,
} from '#documents/problems/diagnostics.ts';
import type { IdentifiedDraft } from './assign-ids.ts';
import { compareTime } from './rank.ts';

/** An article in a story's coverage, with a `storyId` where it is a story of the folder. */
export type CoveringArticle = Omit<Article, 'otherAddresses'> & { storyId: StoryId | null };

/** A story with its coverage, in order of time and without the story itself. */
export type CoveredStory = IdentifiedDraft & { coverage: readonly CoveringArticle[] };

/**
 * Gives every story its coverage: what its documents list, and every story that lists it. Coverage has
 * each article once, but never the story itself. A story of the folder appears in it as its own document
 * describes it.
 */
export function linkCoverage(drafts: readonly IdentifiedDraft[]): {
  stories: CoveredStory[];
  diagnostics: Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const storyOf = new Map(drafts.map((draft) => [draft.identity, draft]));
  const articles = new Map<StoryId, Map<string, CoveringArticle>>();
  const add = (draft: IdentifiedDraft, article: CoveringArticle): void => {
    const listed = articles.get(draft.id) ?? new Map<string, CoveringArticle>();
    articles.set(draft.id, listed);
    if (!listed.has(article.identity)) listed.set(article.identity, article);
  };

  for (const draft of drafts) {
    if (draft.citations.length === 0) continue;
    for (const { article } of acceptCitations(draft, diagnostics)) {
      const story = storyOf.get(article.identity);
      if (story === undefined) {
        add(draft, coveringArticle(article, null));
      } else {
        add(draft, coveringArticle(story, story.id));
        add(story, coveringArticle(draft, draft.id));
      }
    }
  }
  const stories = drafts.map((draft) => {
    const coverage = [...(articles.get(draft.id)?.values() ?? [])].sort(compareTime);
    return { ...draft, coverage };
  });
  return { stories, diagnostics };
}

/** Picks what coverage needs of an article, which may be a whole document. */
export function coveringArticle(
  article: Omit<Article, 'otherAddresses'>,
  storyId: StoryId | null,
): CoveringArticle {
  const { title, excerpt, publishedAt, dateSeen, url, identity, publisher, domain, logo, images } =
    article;
  return {
    title,
    excerpt,
    publishedAt,
    dateSeen,
    url,
    identity,
    publisher,
    domain,
    logo,
    images,
    storyId,
  };
}

/**
 * The citations that belong in a story's coverage. Those that don't are reported to `diagnostics`. Each
 * document of a story may cite an article once.
 */
function acceptCitations(draft: IdentifiedDraft, diagnostics: Diagnostic[]): Citation[] {
  const seen = new Map<string, string>();
  return draft.citations.filter(({ origin, article: { identity } }) => {
    const report = <Code extends ProblemCode>(
      code: Code,
      ...details: DetailsArgument<Code>
    ): false => {
      diagnostics.push(diagnostic(code, origin.file, origin.path, ...details));
      return false;
    };
    if (identity === draft.identity) return report('coverage-of-itself');
    const entry = `${origin.file} ${identity}`;
    const first = seen.get(entry);
    if (first !== undefined) return report('coverage-twice', { first });
    seen.set(entry, printPath(origin.path));
    return true;
  });
}
