import type { Vocabulary } from '#dataset/search.ts';
import type { SearchedStory } from '#dataset/shared/search-record.ts';
import { hasUnspacedText } from '#dataset/shared/unspaced-text.ts';
import { compareText } from '#documents/text/compare-text.ts';

const mostWords = 50_000;

/** In characters. */
const shortestWord = 3;

/** The words of headlines, publishers and topics, the most frequent first. */
export function gatherWords(stories: Iterable<SearchedStory>): Vocabulary {
  const counts = new Map<string, number>();
  for (const [text, times] of countTexts(stories)) {
    for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + times);
  }
  return [...counts]
    .filter(([word]) => isCorrected(word))
    .sort(([a, m], [b, n]) => n - m || compareText(a, b))
    .slice(0, mostWords)
    .map(([word]) => word);
}

/** How often each text occurs. A publisher's name does so many thousand times, and is divided into words once. */
function countTexts(stories: Iterable<SearchedStory>): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (text: string) => counts.set(text, (counts.get(text) ?? 0) + 1);
  for (const { title, publisher, topics, coverage } of stories) {
    count(title);
    count(publisher.name);
    for (const topic of topics) count(topic.name);
    for (const report of coverage) {
      count(report.title);
      count(report.publisher.name);
    }
  }
  return counts;
}

/** The words of a text, in lower case. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** Not so numbers, very short words, and texts without spaces, which are searched character by character. */
function isCorrected(word: string): boolean {
  return [...word].length >= shortestWord && /\p{L}/u.test(word) && !hasUnspacedText(word);
}
