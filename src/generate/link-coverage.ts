import type { StoryId } from '#dataset/values.ts';
import type { IdentifiedDraft } from './assign-ids.ts';
import type { Article, Mention } from './draft.ts';
import { groupBy } from './group-by.ts';
import { type Finding, finding } from './problems.ts';
import { compareText } from './rank.ts';

/** An article in a story's coverage; `storyId` where it is a story of the folder. */
export type CoveringArticle = Article & { storyId: StoryId | null };

/** A story with its coverage in order of time, without the story itself. */
export type CoveredStory = IdentifiedDraft & { coverage: readonly CoveringArticle[] };

/**
 * Gives every story its coverage: what its document lists, and every story that lists it. Each
 * article stands there once, never the story itself and none that was taken down. An entry that is a
 * story of the folder is told as that story tells it. An entry without an address is the story with
 * its headline and time, where there is exactly one.
 *
 * @param removed the identities of articles that were taken down, with the file that says so.
 */
export function linkCoverage(
  drafts: readonly IdentifiedDraft[],
  removed: ReadonlyMap<string, string>,
): { stories: CoveredStory[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const storyOf = new Map(drafts.map((draft) => [draft.identity, draft]));
  const findUnaddressed = finderByHeadline(drafts);
  const articles = new Map(drafts.map((draft) => [draft.id, new Map<string, CoveringArticle>()]));

  const add = (draft: IdentifiedDraft, article: CoveringArticle): boolean => {
    const listed = articles.get(draft.id);
    if (listed === undefined || listed.has(article.identity)) return false;
    listed.set(article.identity, article);
    return true;
  };

  for (const draft of drafts) {
    const seen = new Set<string>();
    for (const mention of draft.mentions) {
      const article = mention.kind === 'article' ? mention.article : findUnaddressed(mention);
      const fault = faultOf(article, draft, seen, removed);
      if (fault !== null) {
        findings.push(finding(fault.code, mention.origin.file, mention.origin.path, fault.details));
      }
      if (article === null || fault !== null) continue;
      seen.add(article.identity);
      const story = storyOf.get(article.identity);
      if (story === undefined) {
        add(draft, { ...article, storyId: null });
      } else {
        add(draft, { ...story, storyId: story.id });
        add(story, { ...draft, storyId: draft.id });
      }
    }
  }
  const stories = drafts.map((draft) => {
    const coverage = [...(articles.get(draft.id)?.values() ?? [])].sort(compareTime);
    return { ...draft, coverage };
  });
  return { stories, findings };
}

type Fault = Pick<Finding, 'code' | 'details'>;

function faultOf(
  article: Article | null,
  draft: IdentifiedDraft,
  seen: ReadonlySet<string>,
  removed: ReadonlyMap<string, string>,
): Fault | null {
  if (article === null) {
    const reason = 'has no address, and no document of the folder has its headline and time';
    return { code: 'coverage-left-out', details: { reason, advice: 'Give it a `webUrl`.' } };
  }
  const removedBy = removed.get(article.identity);
  if (removedBy !== undefined) return { code: 'coverage-removed', details: { file: removedBy } };
  if (article.identity === draft.identity) return { code: 'coverage-of-itself', details: {} };
  if (seen.has(article.identity)) return { code: 'coverage-twice', details: {} };
  return null;
}

function finderByHeadline(
  drafts: readonly IdentifiedDraft[],
): (mention: Mention & { kind: 'unaddressed' }) => IdentifiedDraft | null {
  const keyOf = ({ title, publishedAt }: { title: string; publishedAt: string }) =>
    `${publishedAt} ${title}`;
  const byHeadline = groupBy(drafts, keyOf);
  return (mention) => {
    const [only, ...others] = byHeadline.get(keyOf(mention)) ?? [];
    return only === undefined || others.length > 0 ? null : only;
  };
}

/** The earliest first; the address decides where two came at the same moment. */
export function compareTime(a: Article, b: Article): number {
  return (
    Date.parse(a.publishedAt) - Date.parse(b.publishedAt) || compareText(a.identity, b.identity)
  );
}
