import type { Draft, ParsedFile } from '#documents/document/draft.ts';
import type { DocumentResult } from '#documents/document/read-document.ts';
import type { Diagnostic } from '#documents/problems/diagnostics.ts';

/** What came of reading a document, and of which content. */
export type KeptDocument = {
  path: string;
  /** Of the file as it was read; null where it had only just changed. */
  stamp: string | null;
  /** Of its bytes. */
  digest: string;
  result: DocumentResult;
};

/** As JSON has it, which knows no infinite numbers. */
type WrittenDraft = Omit<Draft, 'heat' | 'quality'> & {
  heat: number | null;
  quality: number | null;
};

type WrittenFile = Exclude<ParsedFile, { kind: 'draft' }> | { kind: 'draft'; draft: WrittenDraft };

/** A kept document as it comes from JSON. */
export type WrittenDocument = Omit<KeptDocument, 'result'> & {
  result: { parsed: WrittenFile; diagnostics: Diagnostic[] };
};

/** Makes what was written as JSON what it was. */
export function restoreDocument({ result, ...kept }: WrittenDocument): KeptDocument {
  const { parsed, diagnostics } = result;
  return { ...kept, result: { parsed: restoreFile(parsed), diagnostics } };
}

function restoreFile(parsed: WrittenFile): ParsedFile {
  if (parsed.kind !== 'draft') return parsed;
  const { draft } = parsed;
  const ranks = { heat: draft.heat ?? -Infinity, quality: draft.quality ?? -Infinity };
  // Put into the same object: to spread so many into new ones takes several times as long.
  return { kind: 'draft', draft: Object.assign(draft, ranks) };
}
