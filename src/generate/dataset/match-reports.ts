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
  if (articles.length < 2) return articles.map(() => null);
  const words = articles.map(({ title }) => wordsOf(title));
  const groups: number[][] = [];
  articles.forEach((article, index) => {
    const group = groups.find(([first = index]) => areAlike(words[first], words[index]));
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
  if (/^[ -~]*$/.test(headline)) return new Set(headline.toLowerCase().match(/[a-z0-9]+/g) ?? []);
  return new Set(
    headline
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [],
  );
}

/** Stops where too few words can be shared: most headlines of an event are not alike. */
function areAlike(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  if (a.size < fewestWords || b.size < fewestWords) return false;
  const needed = (alike / (1 + alike)) * (a.size + b.size);
  let shared = 0;
  let left = a.size;
  for (const word of a) {
    if (shared + left < needed) return false;
    if (b.has(word)) shared += 1;
    left -= 1;
  }
  return shared >= needed;
}
