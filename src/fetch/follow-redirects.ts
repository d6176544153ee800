import { type Answer, type Failure, fail } from './answer.ts';
import type { Redirect } from './http/ask-once.ts';
import { readTarget } from './read-target.ts';

/**
 * Asks an address and follows where it redirects to, at most `most` times. `ask` may take `timeLimit`
 * milliseconds in all, and says how many it took.
 */
export async function followRedirects(
  address: string,
  { most, timeLimit }: { most: number; timeLimit: number },
  ask: (url: URL, timeLimit: number) => Promise<{ said: Answer | Redirect; took: number }>,
): Promise<Answer> {
  const asked: string[] = [];
  let target = readTarget(address);
  let left = timeLimit;
  let moved = true;
  for (;;) {
    if (!(target instanceof URL)) return asked.length === 0 ? target : blameRedirect(target, asked);
    const { href } = target;
    if (asked.includes(href)) return describeLoop(asked, href);
    if (asked.length > most) return describeTooMany(asked, most);
    const { said, took } = await ask(target, left);
    if (said.kind === 'failed') return said;
    if (said.kind !== 'redirect') {
      const movedTo = moved && asked.length > 0 ? href : null;
      return { ...said, found: { ...said.found, movedTo } };
    }
    asked.push(href);
    moved &&= said.permanent;
    left = Math.max(1, left - took);
    target = readTarget(said.to);
  }
}

function blameRedirect({ code, message }: Failure, asked: readonly string[]): Failure {
  return fail(code, `${hostOf(asked)} redirects, and not to where it should. ${message}`);
}

function describeLoop(asked: readonly string[], again: string): Failure {
  const addresses = asked.length - asked.indexOf(again);
  return fail(
    'redirect-loop',
    `${hostOf(asked)} redirects in a circle${addresses > 1 ? ` of ${addresses} addresses` : ', to the same address'}. Open it in a browser, and look for the address it has now.`,
  );
}

function describeTooMany(asked: readonly string[], most: number): Failure {
  return fail(
    'redirects-too-many',
    `${hostOf(asked)} redirects more than ${most} times. Open it in a browser, and use the address where it ends.`,
  );
}

/** The host that the first address names. */
function hostOf(asked: readonly string[]): string {
  return new URL(asked[0] ?? '').host;
}
