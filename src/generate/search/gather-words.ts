import type { Vocabulary } from '#dataset/search.ts';
import { hasUnspacedText } from '#dataset/shared/unspaced-text.ts';
import type { Story } from '#dataset/story.ts';
import { compareText } from '#documents/text/compare-text.ts';

const mostWords = 50_000;

/** In characters. */
const shortestWord = 3;

/** The words of headlines, publishers and topics, the most frequent first. */
export function gatherWords(stories: Iterable<Story>): Vocabulary {
  const counts = new Map<string, number>();
  for (const { title, publisher, topics, coverage } of stories) {
    const names = topics.map((topic) => topic.name);
    const reports = coverage.flatMap((report) => [report.title, report.publisher.name]);
    for (const text of [title, publisher.name, ...names, ...reports]) {
      for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || compareText(a, b))
    .slice(0, mostWords)
    .map(([word]) => word);
}

/**
 * The words of a text, in lower case, but for those that need no correction: numbers, very short words,
 * and texts without spaces, which are searched character by character.
 */
function wordsOf(text: string): string[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.filter(
    (word) => [...word].length >= shortestWord && /\p{L}/u.test(word) && !hasUnspacedText(word),
  );
}
