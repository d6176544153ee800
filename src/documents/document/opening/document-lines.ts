/** What shows nothing: white space, controls, zero-width characters, marks of direction. */
const unseen = /(?:[\s\p{Cc}\p{Cf}\u2800]|\u034f|\ufe0f)+/gu;

/** A line without the characters that show nothing. */
export function visible(line: string): string {
  return line.replace(unseen, '');
}

/** Whether a line shows nothing. */
export function isBlankLine(line: string): boolean {
  return visible(line) === '';
}

/** Whether a line opens or closes front matter: `---` among nothing but what shows nothing, not indented. */
export function isDashes(line: string): boolean {
  return line.includes('---') && !/^[ \t]/.test(line) && visible(line) === '---';
}

/** The lines outside fenced code, with their indexes. A fence that nothing closes runs to the end. */
export function* outsideFences(lines: Iterable<string>): Generator<[index: number, line: string]> {
  let fence = '';
  let index = -1;
  for (const line of lines) {
    index += 1;
    const mark = markOf(line);
    if (fence === '' && mark === undefined) yield [index, line];
    else if (fence === '') fence = mark ?? '';
    else if (closes(line, mark, fence)) fence = '';
  }
}

/** The indexes of the lines of fenced code, fences included. One that nothing closes is no code. */
export function fencedLines(lines: readonly string[]): Set<number> {
  const code = new Set<number>();
  let open: number[] = [];
  let fence = '';
  for (const [index, line] of lines.entries()) {
    const mark = markOf(line);
    if (fence === '' && mark === undefined) continue;
    open.push(index);
    if (fence === '') fence = mark ?? '';
    else if (closes(line, mark, fence)) {
      for (const inside of open) code.add(inside);
      open = [];
      fence = '';
    }
  }
  return code;
}

/** The mark of a line that may open or close fenced code. */
function markOf(line: string): string | undefined {
  return /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
}

function closes(line: string, mark: string | undefined, fence: string): boolean {
  return mark?.startsWith(fence) === true && line.trim() === mark;
}
