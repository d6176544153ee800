/** A line of a file around a place in it, and how many cells of a terminal stand before the place. */
export type ShownLine = { source: string; caret: number };

const widest = 100;

/** As much of a line as fits, with what can't be seen as escapes. Columns count UTF-16 units from 1. */
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
 * Signs that can't be seen, as escapes: so an editor sees what a document holds, and no document
 * moves the cursor of a terminal.
 */
export function showControls(text: string): string {
  return text.replace(/(?! )[\p{Cc}\p{Cf}\p{Cs}\p{Z}]/gu, (sign) => {
    const code = (sign.codePointAt(0) ?? 0).toString(16);
    return escapes[sign] ?? (code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`);
  });
}

/** What stands in one cell with the sign before it. */
const noCell = /[\p{Mn}\p{Me}]/gu;

/** What takes two cells: East Asian letters and signs of full width, and emoji. */
const twoCells =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\p{scx=Hangul}\u{ff01}-\u{ff60}\p{Emoji_Presentation}]/gu;

function cellsOf(text: string): number {
  const visible = text.replace(noCell, '');
  return [...visible].length + (visible.match(twoCells)?.length ?? 0);
}
