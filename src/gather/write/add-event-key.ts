import { editDocument, openDocument } from './open-document.ts';
import { quoteText } from './print-yaml.ts';

/** If a document can't be changed, `reason` completes "… was left as it is: …". */
export type Keyed = { ok: true; text: string } | { ok: false; reason: string };

/**
 * Adds `event:` to the text of a document, as text at the end of its front matter; every other byte stays
 * as it was. A document that has the key keeps it, whatever its value.
 */
export function addEventKey(text: string, key: string): Keyed {
  const opened = openDocument(text);
  if (!opened.ok) return opened;
  const { document } = opened;
  const { keys, yaml } = document;
  if (Object.hasOwn(keys, 'event')) return { ok: true, text };
  const indent = /^ *(?=[^\s#])/m.exec(yaml)?.[0] ?? '';
  const added = `${indent}event: ${quoteText(key)}\n`;
  const edits = [{ from: yaml.length, to: yaml.length, text: added }];
  return editDocument(document, edits, { ...keys, event: key });
}
