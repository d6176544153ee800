/** Zero-width characters, marks of direction, and soft hyphens. */
const invisible = /[\u{ad}\u{61c}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2060}-\u{2069}\u{feff}]/gu;

/** Hyphens, dashes and the minus sign. */
const dash = /[\u{2010}-\u{2015}\u{2212}\u{fe58}]/gu;

const quotes = /^["'`‘’‚“”„«»]+|["'`‘’‚“”„«»]+$/gu;

/**
 * A date with plain characters instead of typographic ones: no-break and other spaces, dashes, full-width
 * digits, invisible characters, and quotes around it. Runs of spaces become one. The text must be short:
 * patterns without an anchor at their beginning take time with its square.
 */
export function plainDate(text: string): string {
  return collapse(
    text.normalize('NFKC').replace(invisible, '').replace(dash, '-').trim().replace(quotes, ''),
  );
}

/** Whether a date is written in plain characters, whatever the number of its spaces. */
export function isPlainDate(text: string): boolean {
  return collapse(text) === plainDate(text);
}

function collapse(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').trim();
}
