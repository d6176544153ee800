import type { AddressedDraft } from '#documents/document/draft.ts';
import { capDiagnostics } from '#documents/problems/cap-diagnostics.ts';
import { type Diagnostic, diagnostic } from '#documents/problems/diagnostics.ts';
import { settingsFileName } from '#documents/settings/settings-file-name.ts';
import type { GivenNames } from '#documents/settings/site-settings.ts';
import { foldSpelling } from '#documents/text/fold-name.ts';

/**
 * Renames topics as `site.yaml` says, by any spelling of their names. A setting that renames nothing is a
 * warning.
 */
export function applyNames(
  drafts: readonly AddressedDraft[],
  { topics }: Pick<GivenNames, 'topics'>,
): { drafts: AddressedDraft[]; diagnostics: Diagnostic[] } {
  if (topics.size === 0) return { drafts: [...drafts], diagnostics: [] };
  const foldedTopics = new Map([...topics].map(([name, given]) => [foldSpelling(name), given]));
  const used = new Set<string>();
  const renamed = drafts.map((draft) => ({
    ...draft,
    topics: draft.topics.map((topic) => {
      const given = foldedTopics.get(foldSpelling(topic.name));
      if (given === undefined) return topic;
      used.add(foldSpelling(topic.name));
      return { ...topic, name: given };
    }),
  }));
  const unused = [...topics.keys()].filter((name) => !used.has(foldSpelling(name)));
  return {
    drafts: renamed,
    diagnostics: capDiagnostics(
      settingsFileName,
      unused.map((name) =>
        diagnostic('setting-unused', settingsFileName, ['topics', name], { name }),
      ),
    ),
  };
}
