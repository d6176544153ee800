import { type Failure, type FailureCode, fail } from '#fetch/answer.ts';

const explanations = new Map<number, readonly [FailureCode, string]>([
  [401, ['forbidden', 'asks for a password. Lede has none: find an address that is open to all.']],
  [402, ['forbidden', 'asks for payment. Find an address that is open to all.']],
  [403, ['forbidden', 'refuses to show this to Lede. Ask the publisher to let it in.']],
  [404, ['not-found', 'has nothing here. Look on the site for the address it has now.']],
  [410, ['gone', 'ended this for good. Remove the address, or look on the site for a new one.']],
  [429, ['too-many-requests', 'asks to be left alone for a while. It is asked again later.']],
]);

/** What a status other than 200, 304 and those of redirects means. */
export function explainStatus(status: number, host: string, retryAfter: number | null): Failure {
  const [code, text] =
    explanations.get(status) ??
    (status >= 500
      ? (['server-error', 'has a fault of its own. It is asked again later.'] as const)
      : ([
          'status-unexpected',
          'gave no content. Open the address in a browser to see what is there.',
        ] as const));
  return fail(code, `${host} answered ${status}: it ${text}`, retryAfter);
}
