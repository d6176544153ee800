/** A line of a file around a place in it, and the number of terminal cells before that place. */
export type ShownLine = { source: string; caret: number };

/** In UTF-16 code units. */
const widest = 100;

/** As much of a line as fits, with invisible characters as escapes. `column` counts UTF-16 code units from 1. */
export function showLine(line: string, column: number): ShownLine {
  const start = Math.max(0, column - 1 - widest / 2);
  const show = (from: number, to: number) =>
    showControls(line.slice(from, to).replaceAll('\t', ' '));
  const before = (start > 0 ? '…' : '') + show(start, column - 1);
  const after = show(column - 1, start + widest) + (line.length > start + widest ? '…' : '');
  return { source: before + after, caret: cellsOf(before) };
}

const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Replaces invisible characters with escapes: an editor sees what a document contains, and no document
 * can control a terminal.
 */
export function showControls(text: string): string {
  return text.replace(/(?! )[\p{Cc}\p{Cf}\p{Cs}\p{Z}]/gu, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return escapes[character] ?? (code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`);
  });
}

/** Characters that take no cell of their own. */
const noCell = /[\p{Mn}\p{Me}]/gu;

/** Characters that take two cells: East Asian wide and full-width ones, and emoji. */
const twoCells =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\p{scx=Hangul}\u{ff01}-\u{ff60}\p{Emoji_Presentation}]/gu;

/** How many cells of a terminal a text takes, approximately. */
function cellsOf(text: string): number {
  const visible = text.replace(noCell, '');
  return [...visible].length + (visible.match(twoCells)?.length ?? 0);
}
