/**
 * Regular expressions that the checker refuses or can't read, each with the reason why they take
 * linear time all the same. `text` is the expression as a literal, or how the call that builds it begins.
 */
export type Exception = { file: string; text: string; reason: string };

export const exceptions: readonly Exception[] = [
  {
    file: 'src/documents/address/article-identity.ts',
    text: String.raw`/\/+$/`,
    reason: 'An address has at most 4,096 characters (web-address.ts).',
  },
  {
    file: 'src/documents/address/tracking-parameters.ts',
    text: 'new RegExp(`^(',
    reason: 'It is anchored, and each alternative repeats one class, which `=` or the end follows.',
  },
  {
    file: 'src/documents/text/remove-controls.ts',
    text: 'new RegExp( [ // Joined emoji',
    reason: 'It matches one character, and looks at one on either side: nothing repeats.',
  },
  {
    file: 'src/publish/serve/site-headers.ts',
    text: 'new RegExp(`^$',
    reason: 'The paths of our own public/_headers have one `*` at most.',
  },
];
