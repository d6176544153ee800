import { remember } from '#events/words/remember.ts';
import {
  listReports,
  type Report,
  reportsByRareWord,
  similarity,
  type Words,
} from './report-index.ts';

type Headlined = { title: string; publisher: string };

/** Headlines of fewer words are similar by chance. */
const fewestWords = 4;

/** Up to so many articles, all headlines are compared; beyond, those that share a rare word. */
const fewArticles = 100;

/**
 * Finds the reports that several publishers carry, such as those of news agencies: articles with the
 * same or nearly the same headline. Returns for each article the number of the report that it shares,
 * counted in the order in which they first appear, or null. Similarity is the Jaccard index of the
 * headlines' words.
 */
export function matchReports(articles: readonly Headlined[]): (number | null)[] {
  if (articles.length < 2) return articles.map(() => null);
  const headlines = articles.map(({ title }) => wordsOf(title));
  const known = articles.length > fewArticles ? reportsByRareWord(headlines) : listReports();
  const reports: Report[] = [];
  const carried = articles.map(({ publisher }, place) => {
    const words = headlines[place];
    if (words === undefined || words.size < fewestWords) return null;
    const report = firstSimilar(words, known.candidatesFor(words));
    if (report === null) {
      const first = { place, words, publishers: new Set([publisher]) };
      reports.push(first);
      known.add(first);
      return first;
    }
    if (report.publishers.has(publisher)) return null;
    report.publishers.add(publisher);
    return report;
  });
  const shared = reports.filter(({ publishers }) => publishers.size > 1);
  const numbers = new Map(shared.map((report, number) => [report, number]));
  return carried.map((report) => (report === null ? null : (numbers.get(report) ?? null)));
}

/** A headline stands on the timeline of each story of its event: so many are remembered. */
const mostHeadlines = 10_000;

/** The words of a headline, without a publisher's name after a dash or a bar at its end. */
const wordsOf = remember((title): Words => {
  const headline = title.replace(/\s[|–—-]\s[^|–—-]{1,30}$/u, '');
  if (/^[ -~]*$/.test(headline)) return new Set(headline.toLowerCase().match(/[a-z0-9]+/g) ?? []);
  return new Set(
    headline
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [],
  );
}, mostHeadlines);

function firstSimilar(words: Words, candidates: Iterable<Report>): Report | null {
  let first: Report | null = null;
  for (const report of candidates) {
    const isEarlier = first === null || report.place < first.place;
    if (isEarlier && areSimilar(report.words, words)) first = report;
  }
  return first;
}

/** Stops as soon as too few words can be shared: most headlines of an event are not similar. */
function areSimilar(a: Words, b: Words): boolean {
  const needed = (similarity / (1 + similarity)) * (a.size + b.size);
  let shared = 0;
  let left = a.size;
  for (const word of a) {
    if (shared + left < needed) return false;
    if (b.has(word)) shared += 1;
    left -= 1;
  }
  return shared >= needed;
}
