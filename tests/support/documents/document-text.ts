import { stringify } from 'yaml';
import type * as z from 'zod';
import type { documentSchema } from '#documents/document/schema.ts';

/** What an editor may write into a document's front matter. */
export type DocumentKeys = z.input<typeof documentSchema> & { secured?: string };

/** A document as an editor's file has it. */
export function documentText(keys: DocumentKeys, body = ''): string {
  return `---\n${stringify(keys)}---\n${body}`;
}
