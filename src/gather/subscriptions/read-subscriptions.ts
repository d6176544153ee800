import { capDiagnostics } from '#documents/problems/cap-diagnostics.ts';
import { type Diagnostic, diagnostic } from '#documents/problems/diagnostics.ts';
import { limits } from '#gather/limits.ts';
import { decodeBytes } from '#gather/markup/decode-bytes.ts';
import type { Subscription } from '#gather/subscription.ts';
import { feedIdentity } from './feed-identity.ts';
import { positionsIn } from './line-starts.ts';
import { type OutlineContext, readOutline } from './read-outline.ts';
import { scanOutlines } from './scan-outlines.ts';

/**
 * Reads an OPML file, version 1 or 2: the feeds in its order, each once, however deep they are nested.
 * Outlines without an address are folders, whose names become topics. What is broken is read as well as
 * possible, and told. Never throws.
 *
 * @param file the file's path in the folder of documents, for problems
 */
export function readSubscriptions(
  bytes: Uint8Array,
  file: string,
): { subscriptions: Subscription[]; diagnostics: Diagnostic[] } {
  const text = decodeBytes(bytes, null);
  const { hasRoot, outlines, faults } = scanOutlines(text, limits.folders);
  const positionOf = positionsIn(text);
  const diagnostics = faults.map(({ offset, reason }) =>
    diagnostic('subscriptions-broken', file, positionOf(offset), { reason }),
  );
  const feeds = new Map<string, Subscription>();
  let count = 0;
  for (const outline of outlines) {
    const at = positionOf(outline.offset);
    const context: OutlineContext = { file, at, diagnostics };
    const subscription = readOutline(outline, context);
    if (subscription === null) continue;
    const identity = feedIdentity(subscription.address);
    const first = feeds.get(identity);
    if (first !== undefined) {
      const topics = new Set([...first.topics, ...subscription.topics]);
      feeds.set(identity, { ...first, topics: [...topics].slice(0, limits.folders) });
      diagnostics.push(diagnostic('subscription-twice', file, at, { line: String(first.line) }));
      continue;
    }
    count += 1;
    if (feeds.size < limits.subscriptions) feeds.set(identity, subscription);
  }
  const top = { line: 1, column: 1 };
  if (count > feeds.size) {
    const details = { key: 'The list', count: String(count), limit: String(limits.subscriptions) };
    diagnostics.push(diagnostic('too-many', file, top, details));
  }
  const reason = unreadable(text, hasRoot, outlines.length);
  if (reason !== null)
    diagnostics.push(diagnostic('subscriptions-unreadable', file, top, { reason }));
  return { subscriptions: [...feeds.values()], diagnostics: capDiagnostics(file, diagnostics) };
}

/** Why a text holds no subscriptions; null if it may. Completes "could not be read: …". */
function unreadable(text: string, hasRoot: boolean, outlines: number): string | null {
  if (text.trim() === '') return 'the file is empty';
  if (!hasRoot && outlines === 0) return 'the file is not OPML';
  return outlines === 0 ? 'the file contains no outlines' : null;
}
