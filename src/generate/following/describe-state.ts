import { digestOf } from '#cache/digest.ts';
import type { ListedDocument } from '#documents/files/read-folder.ts';
import type { Diagnostic } from '#documents/problems/diagnostics.ts';
import type { SiteSettings } from '#documents/settings/site-settings.ts';
import { stampDocument } from '#generate/reading/stamp-document.ts';
import { judgeDates } from '#generate/stories/judge-dates.ts';
import { readIndex } from '#pictures/kept/read-index.ts';

/** What an edition is made of, besides the contents of its files. */
type FolderState = {
  folder: string;
  documents: readonly ListedDocument[];
  settings: SiteSettings;
  /** What was said of the folder and its settings. */
  diagnostics: readonly Diagnostic[];
  builtAt: Date;
};

/**
 * A text that differs as soon as anything does that an edition depends on, without a look into the documents. Null
 * where that can't be told: because of a link, or a document that has only just changed.
 */
export function describeState(state: FolderState): string | null {
  const { folder, documents, settings, diagnostics, builtAt } = state;
  const stamps: string[] = [];
  for (const document of documents) {
    const stamp = stampDocument(folder, document);
    if (stamp === null) return null;
    stamps.push(document.path, stamp);
  }
  const pictures = settings.pictures.mode === 'keep' ? readIndex(folder).index : null;
  const { today } = judgeDates(builtAt, settings.site.timeZone);
  return digestOf(
    JSON.stringify([stamps, settings, diagnostics, pictures, today], (_, value) =>
      value instanceof Map || value instanceof Set ? [...value] : value,
    ),
  );
}
