import { ara, deu, eng } from 'stopword';
import { hedgeAt, plainWord } from './hedges.ts';

/** A part of a headline: shared with the others, its own, or a word by which it hedges. */
export type HeadlinePart = { text: string; kind: 'shared' | 'own' | 'hedge' };

type Headline = {
  title: string;
  /** The same for headlines that are one wording. */
  wording: string;
};

const functionWords = new Set([...eng, ...deu, ...ara].map(plainWord));

/** One in so many wordings may have a word too, and it is still a headline's own. */
const seldom = 12;

/**
 * Divides each headline into parts, whose texts make up the whole. A word is a headline's own if hardly any
 * other wording has it, and if it means something by itself. `language` is BCP 47.
 */
export function compareHeadlines(
  headlines: readonly Headline[],
  language: string,
): HeadlinePart[][] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const divided = headlines.map(({ title }) => [...segmenter.segment(title)]);
  const wordings = new Map<string, Set<string>>();
  headlines.forEach(({ wording }, index) => {
    for (const { segment, isWordLike } of divided[index] ?? []) {
      if (isWordLike !== true) continue;
      const word = plainWord(segment);
      const known = wordings.get(word);
      if (known === undefined) wordings.set(word, new Set([wording]));
      else known.add(wording);
    }
  });
  const most = Math.max(1, Math.floor(new Set(headlines.map((one) => one.wording)).size / seldom));
  const isOwn = (word: string) =>
    !functionWords.has(word) && (wordings.get(word)?.size ?? 0) <= most;
  return divided.map((segments) => partsOf(segments, isOwn));
}

function partsOf(
  segments: readonly Intl.SegmentData[],
  isOwn: (word: string) => boolean,
): HeadlinePart[] {
  const words = segments.filter(({ isWordLike }) => isWordLike === true);
  const plain = words.map(({ segment }) => plainWord(segment));
  const kinds = new Map<Intl.SegmentData, HeadlinePart['kind']>();
  let hedged = 0;
  words.forEach((word, index) => {
    hedged = Math.max(hedged - 1, hedgeAt(plain, index));
    if (hedged > 0) kinds.set(word, 'hedge');
    else kinds.set(word, isOwn(plain[index] ?? '') ? 'own' : 'shared');
  });
  const parts: HeadlinePart[] = [];
  segments.forEach((segment, index) => {
    const after = segments[index + 1];
    const last = parts.at(-1);
    // What stands between two words of a kind belongs to them; elsewhere, it recedes.
    const between = after !== undefined && kinds.get(after) === last?.kind ? last?.kind : 'shared';
    const kind = kinds.get(segment) ?? between ?? 'shared';
    if (last?.kind === kind) last.text += segment.segment;
    else parts.push({ text: segment.segment, kind });
  });
  return parts;
}
