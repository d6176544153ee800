/** A piece of a text, and whether it matches the search. */
export type MarkedPiece = { text: string; isMatch: boolean };

export type MarkedText = readonly MarkedPiece[];

/** A word, or a character of a text without spaces. */
export type MarkedWord = MarkedPiece & {
  /** Whether there is no space before it. */
  isJoined: boolean;
};

/** A text without its highlights. */
export function plainText(text: MarkedText): string {
  return text.map((piece) => piece.text).join('');
}

/**
 * Joins words into a text. Punctuation around a match is not part of it, and adjacent matches
 * become one piece.
 */
export function joinWords(words: readonly MarkedWord[]): MarkedText {
  const pieces: MarkedPiece[] = [];
  for (const [index, word] of words.entries()) {
    const parts = word.isMatch ? bare(word.text) : [{ text: word.text, isMatch: false }];
    const follows = pieces.at(-1)?.isMatch === true && parts[0]?.isMatch === true;
    const between = index === 0 || word.isJoined ? '' : ' ';
    for (const piece of [{ text: between, isMatch: follows }, ...parts]) append(pieces, piece);
  }
  return pieces;
}

/** A word is about as long as this many characters of a text without spaces. */
const charactersPerWord = 2.5;

/** About `most` words around the first match, with `…` where the text is cut. */
export function wordsAround(words: readonly MarkedWord[], most: number): MarkedWord[] {
  const isUnspaced = words.filter(({ isJoined }) => isJoined).length > words.length / 2;
  const room = isUnspaced ? most * charactersPerWord : most;
  if (words.length <= room) return [...words];
  const first = words.findIndex((word) => word.isMatch);
  const before = Math.floor(room / 4);
  const start = first < room - before ? 0 : Math.min(first - before, words.length - room);
  const cut = words.slice(start, start + room);
  const ellipsis = { text: '…', isMatch: false, isJoined: isUnspaced };
  return [
    ...(start > 0 ? [ellipsis] : []),
    ...cut,
    ...(start + room < words.length ? [ellipsis] : []),
  ];
}

/** Separates the punctuation around a word: only the letters of `“police,”` match. */
function bare(text: string): MarkedPiece[] {
  const characters = [...text];
  const isLetter = (character: string) => /[\p{L}\p{M}\p{N}]/u.test(character);
  const start = characters.findIndex(isLetter);
  if (start === -1) return text === '' ? [] : [{ text, isMatch: false }];
  const end = characters.findLastIndex(isLetter) + 1;
  return [
    { text: characters.slice(0, start).join(''), isMatch: false },
    { text: characters.slice(start, end).join(''), isMatch: true },
    { text: characters.slice(end).join(''), isMatch: false },
  ].filter((piece) => piece.text !== '');
}

function append(pieces: MarkedPiece[], piece: MarkedPiece): void {
  const last = pieces.at(-1);
  if (piece.text === '') return;
  if (last?.isMatch === piece.isMatch) last.text += piece.text;
  else pieces.push({ ...piece });
}
