import type { AddressedDraft, Article } from '#documents/document/draft.ts';
import { capDiagnostics } from '#documents/problems/cap-diagnostics.ts';
import { type Diagnostic, diagnostic } from '#documents/problems/diagnostics.ts';
import { settingsFileName } from '#documents/settings/settings-file-name.ts';
import type { GivenNames } from '#documents/settings/site-settings.ts';
import { foldSpelling } from './gather-topics.ts';

/**
 * Renames publishers and topics as `site.yaml` says: a publisher by its domain, a topic by any spelling
 * of its name. A setting that renames nothing is a warning.
 */
export function applyNames(
  drafts: readonly AddressedDraft[],
  { publishers, writtenDomains, topics }: GivenNames,
): { drafts: AddressedDraft[]; diagnostics: Diagnostic[] } {
  if (publishers.size === 0 && topics.size === 0) return { drafts: [...drafts], diagnostics: [] };
  const foldedTopics = new Map([...topics].map(([name, given]) => [foldSpelling(name), given]));
  const used = new Set<string>();
  const renameArticle = <Kind extends Article>(article: Kind): Kind => {
    const given = publishers.get(article.domain);
    if (given === undefined) return article;
    used.add(article.domain);
    return { ...article, publisher: given };
  };
  const renamed = drafts.map((draft) => ({
    ...renameArticle(draft),
    topics: draft.topics.map((topic) => {
      const given = foldedTopics.get(foldSpelling(topic.name));
      if (given === undefined) return topic;
      used.add(foldSpelling(topic.name));
      return { ...topic, name: given };
    }),
    citations: draft.citations.map(({ origin, article }) => ({
      origin,
      article: renameArticle(article),
    })),
  }));
  const unused = (kind: 'publishers' | 'topics', name: string, key: string) =>
    used.has(key) ? [] : diagnostic('setting-unused', settingsFileName, [kind, name], { name });
  return {
    drafts: renamed,
    diagnostics: capDiagnostics(settingsFileName, [
      ...[...publishers.keys()].flatMap((domain) =>
        unused('publishers', writtenDomains.get(domain) ?? domain, domain),
      ),
      ...[...topics.keys()].flatMap((name) => unused('topics', name, foldSpelling(name))),
    ]),
  };
}
