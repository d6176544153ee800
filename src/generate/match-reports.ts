type Headlined = { title: string; domain: string };

/** How alike the words of two headlines must be, from 0 to 1, to be one report. */
const alike = 0.75;

/** Headlines of fewer words are alike by chance. */
const fewestWords = 4;

/**
 * Finds the reports that several publishers carry, as news agencies' are: articles with the same or
 * nearly the same headline. Returns the number of its report for each article that shares one, in
 * order of the first that carries it; null for the others. Likeness is the Jaccard index of the
 * headlines' words.
 */
export function matchReports(articles: readonly Headlined[]): (number | null)[] {
  const words = articles.map(({ title }) => wordsOf(title));
  const groups: number[][] = [];
  articles.forEach((article, index) => {
    const group = groups.find(([first = index]) => likeness(words[first], words[index]) >= alike);
    const isPublisherIn = group?.some((member) => articles[member]?.domain === article.domain);
    if (group === undefined) groups.push([index]);
    else if (isPublisherIn === false) group.push(index);
  });
  const shared = groups.filter((group) => group.length > 1);
  return articles.map((_, index) => {
    const number = shared.findIndex((group) => group.includes(index));
    return number === -1 ? null : number;
  });
}

/** The words of a headline, without the publisher's name that some append after a dash or a bar. */
function wordsOf(title: string): ReadonlySet<string> {
  const headline = title.replace(/\s[|–—-]\s[^|–—-]{1,30}$/u, '');
  return new Set(
    headline
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [],
  );
}

function likeness(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): number {
  if (a === undefined || b === undefined) return 0;
  if (a.size < fewestWords || b.size < fewestWords) return 0;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared);
}
