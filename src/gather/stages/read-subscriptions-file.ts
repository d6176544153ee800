import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf, describeSystemError } from '#documents/files/read-file.ts';
import { type Diagnostic, diagnostic } from '#documents/problems/diagnostics.ts';
import type { Subscription } from '#gather/subscription.ts';
import { readSubscriptions } from '#gather/subscriptions/read-subscriptions.ts';

/** The list of feeds, in the folder of documents. */
export const subscriptionsFileName = 'feeds.opml';

/** In bytes: a list of as many feeds as are read has less. */
const mostBytes = 10_000_000;

/** The subscriptions of a folder, and what is wrong with them; null if there are none. */
export function readSubscriptionsFile(folder: string): {
  subscriptions: readonly [Subscription, ...Subscription[]] | null;
  diagnostics: readonly Diagnostic[];
} {
  const path = join(folder, subscriptionsFileName);
  try {
    const { size } = statSync(path);
    if (size > mostBytes) {
      const megabytes = Math.ceil(size / 1_000_000);
      return unreadable(`it has ${megabytes} MB, and a list of feeds needs no more than 10`);
    }
    const { subscriptions, diagnostics } = readSubscriptions(
      readFileSync(path),
      subscriptionsFileName,
    );
    const [first, ...others] = subscriptions;
    return { subscriptions: first === undefined ? null : [first, ...others], diagnostics };
  } catch (error) {
    const reason = codeOf(error) === 'ENOENT' ? 'it does not exist' : describeSystemError(error);
    return unreadable(reason);
  }
}

function unreadable(reason: string): {
  subscriptions: null;
  diagnostics: readonly Diagnostic[];
} {
  const top = { line: 1, column: 1 };
  return {
    subscriptions: null,
    diagnostics: [diagnostic('subscriptions-unreadable', subscriptionsFileName, top, { reason })],
  };
}
