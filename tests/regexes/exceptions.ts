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
    file: 'src/documents/address/shown-domain.ts',
    text: 'new RegExp(`^$',
    reason: 'Each expression is anchored, and repeats one character of a class.',
  },
  {
    file: 'src/documents/document/dates/date-text.ts',
    text: '/^["\'',
    reason: 'A date has at most 100 characters (read-instant.ts).',
  },
  {
    file: 'src/documents/document/dates/zone-text.ts',
    text: String.raw`/(?<=.)\[`,
    reason: 'A date has at most 100 characters (read-instant.ts).',
  },
  {
    file: 'src/documents/text/remove-controls.ts',
    text: 'new RegExp( [ // Joined emoji',
    reason: 'It matches one character, and looks at one on either side: nothing repeats.',
  },
  {
    file: 'src/gather/choose/choose-articles.ts',
    text: 'new RegExp(`(?<![',
    reason: 'Its alternatives are words as they are written, and one character on either side.',
  },
  {
    file: 'src/generate/search/spell-otherwise.ts',
    text: 'new RegExp(`[',
    reason: 'It is one class of characters.',
  },
  {
    file: 'src/publish/serve/site-headers.ts',
    text: 'new RegExp(`^$',
    reason: 'The paths of our own public/_headers have one `*` at most.',
  },
];
