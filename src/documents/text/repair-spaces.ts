/**
 * Spaces in a text of one line: breaks, tabs and runs become one space, and none is left at the ends. A
 * no-break space alone between two signs stays, since it holds them together: `10 000 €`, `« oui »`. Of a
 * run of thin or ideographic spaces, the first stays.
 */
export function singleSpaces(text: string): string {
  return text
    .replace(/[\s\u0085]{2,}|[^\S \u00a0]|\u0085/g, (spaces) =>
      /[\t-\r \u0085\u00a0\u2028\u2029]/.test(spaces) ? ' ' : spaces.charAt(0),
    )
    .trim();
}

/**
 * Spaces in a passage of a longer text, of which a browser shows runs as one: only runs with a no-break
 * space and breaks that Markdown doesn't know become one space, or one break if they hold one.
 */
export function proseSpaces(text: string): string {
  return text.replace(/[\s\u0085]{2,}|[\v\f\u0085\u2028\u2029]/g, (spaces) => {
    if (!/[\v\f\u0085\u00a0\u2007\u2028\u2029\u202f]/.test(spaces)) return spaces;
    return spaces.includes('\n') ? '\n' : ' ';
  });
}

/** A text with plain spaces in place of no-break ones, for comparison. */
export function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}
