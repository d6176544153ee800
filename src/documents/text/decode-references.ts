import { decodeHTMLAttribute, decodeHTMLStrict } from 'entities';

/**
 * Decodes the character references in a text: named, decimal and hexadecimal ones, with 128 to 159 as
 * Windows-1252, as HTML has it
 * (https://html.spec.whatwg.org/multipage/parsing.html#numeric-character-reference-end-state).
 * References to references (`&amp;#8217;`) are decoded fully, and the two halves of a surrogate pair
 * become one character. That to the null character is removed, and numbers beyond Unicode stay.
 *
 * A reference without its semicolon is decoded only where it can mean nothing else: `&nbsp` always.
 * In words that do not look like the query of an address (`?a=1&copy`), also a name that HTML allows
 * without one, if no letter or digit follows (`caf&eacute`); and the number of a quotation mark, `&`,
 * `<`, `>` or a character outside ASCII (`it&#39s`). `AT&T` and `R&D` stay as they are.
 */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text
    .replace(/&(?:(?:amp|AMP|#0*38|#[xX]0*26);)+/g, '&')
    .replace(/\S+/g, (word) => (word.includes('&') ? decodeWord(word) : word));
}

function decodeWord(word: string): string {
  const isAddress = /[?&][\w-]+=/.test(word);
  return word
    .replace(/&#(?:[xX]([\da-fA-F]+)(?![g-zG-Z])|(\d+));?/g, (found, hexadecimal, decimal) => {
      const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number.parseInt(decimal, 10);
      const isClosed = found.endsWith(';');
      // Letters after an open hexadecimal number may be its digits or belong to the text.
      const isWhole = decimal || /^(?:..|....)$/.test(hexadecimal);
      if (!isClosed && (isAddress || !isWhole || !isUsualReference(code))) return found;
      if (code === 0) return '';
      if (code > 0x10ffff) return found;
      // Half of a surrogate pair: next to its other half it forms a character; alone it is dropped later.
      if (code >= 0xd800 && code < 0xe000) return String.fromCharCode(code);
      return decodeHTMLStrict(isClosed ? found : `${found};`);
    })
    .replace(/&[a-zA-Z][a-zA-Z\d]*;?/g, (found) => {
      if (found.endsWith(';')) {
        const decoded = decodeHTMLStrict(found);
        if (decoded !== found) return decoded;
      }
      if (found.startsWith('&nbsp')) return `\u00a0${found.slice('&nbsp'.length)}`;
      return isAddress || found.endsWith(';') ? found : decodeHTMLAttribute(found);
    });
}

/** Whether a number without its semicolon stands for a character that people write that way. */
function isUsualReference(code: number): boolean {
  return [0x22, 0x26, 0x27, 0x3c, 0x3e].includes(code) || (code >= 0x80 && code <= 0x10ffff);
}
