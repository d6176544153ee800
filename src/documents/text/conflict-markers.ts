/** The first line of a conflict that a merge left, its middle in some styles, and its last line. */
const marker = /^(?:<{7}|\|{7}|>{7})(?= |$)/;

const signs = /<{7}|\|{7}|>{7}/;

/** Whether a look at the lines of a text is worth while: very few have such signs anywhere. */
export function mayHoldMarkers(text: string): boolean {
  return signs.test(text);
}

/**
 * The indexes of lines that an unresolved merge left: https://git-scm.com/docs/git-merge#_how_conflicts_are_presented.
 * Rows of a table and quotes of quotes look like some of them, so these count only beside the others.
 */
export function findConflictMarkers(lines: readonly string[]): number[] {
  const isConflict = lines.some((line) => /^(?:<{7}(?= |$)|={7}$)/.test(line));
  return lines.flatMap((line, index) => {
    if (!marker.test(line)) return [];
    const isQuote = [lines[index - 1], lines[index + 1]].some((near) => near?.startsWith('>'));
    const isAlone = line.startsWith('>') && !isQuote;
    return isConflict || isAlone ? [index] : [];
  });
}
