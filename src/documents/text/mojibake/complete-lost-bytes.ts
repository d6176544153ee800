import { upperCharacters } from './windows-1252.ts';

/** Repairs sequences that lost a byte, and controls that are quotes and dashes in Windows-1252. */
export function completeLostBytes(text: string): string {
  let open = '';
  const closed = text.replace(/[“”„]|â€[Â\ufffd]?/g, (found) => {
    const closes = open === '“' && found.startsWith('â');
    // After „ the closing quote is “.
    if (found === '“' && open === '„') open = '';
    else if (found === '“' || found === '„') open = found;
    else if (found === '”' || closes) open = '';
    return closes ? '”' : found;
  });
  return withoutCutEnd(closed)
    .replace(/ï¸/g, '\ufe0f')
    .replace(/(?<=[\p{Ll}.,:;!?)])Â(?= |$)/gu, '')
    .replace(/[\u0091-\u0094\u0096\u0097]/g, (control) =>
      upperCharacters.charAt(control.charCodeAt(0) - 0x80),
    );
}

/** Removes `â€` from the end of a text, or from before the ellipsis at its end. */
function withoutCutEnd(text: string): string {
  const ellipsis = /(?:\.{3}|…)$/.exec(text)?.[0] ?? '';
  const whole = text.slice(0, text.length - ellipsis.length).trimEnd();
  let end = whole.length;
  for (;;) {
    const lost = ['â€', 'â€Â'].find((bytes) => whole.endsWith(bytes, end));
    if (!lost) return end === whole.length ? text : whole.slice(0, end) + ellipsis;
    end = whole.slice(0, end - lost.length).trimEnd().length;
  }
}
