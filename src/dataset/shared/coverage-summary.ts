import type { CoverageSummary } from '#dataset/list.ts';
import type { Report, WholeEvent } from '#dataset/story.ts';
import { knownStart } from './standing.ts';

type Article = Pick<Report, 'publishedAt' | 'dateUncertain' | 'dateSeen' | 'publisher'>;

const mostMarks = 40;

const minute = 60_000;

/**
 * Sums up a story's coverage. `timeline` has all articles in order of time, `story` among them, and those
 * with an uncertain date at its end; if it lacks some of the event, `whole` counts all.
 */
export function summarizeCoverage(
  timeline: readonly Article[],
  story: Article,
  whole?: WholeEvent,
): CoverageSummary {
  const certain = timeline.filter((article) => article.dateUncertain !== true);
  const { first, last } = endsOf(timeline, story);
  const minutes = Math.floor((Date.parse(last) - Date.parse(first)) / minute);
  const drawn = certain.includes(story) ? certain : [...certain, story];
  const marked = drawn.length <= mostMarks ? drawn : spread(drawn, story);
  return {
    reports: whole?.reports ?? timeline.length,
    otherPublishers:
      whole === undefined ? otherNames(timeline, story).length : whole.publishers - 1,
    ...(minutes > 0 && knownStart(certain) !== undefined && { minutes }),
    marks: marked.map(placeBetween(first, last)),
    own: marked.indexOf(story),
  };
}

/**
 * When the first and the last article of a timeline came, of those whose date is known; the story, where none is.
 */
export function endsOf(timeline: readonly Article[], story: Article) {
  const known = timeline.filter(({ dateUncertain, dateSeen }) => !(dateUncertain || dateSeen));
  return {
    first: (known[0] ?? story).publishedAt,
    last: (known.at(-1) ?? story).publishedAt,
  };
}

/** The names of the publishers besides the story's own, the earliest first. */
export function otherNames(timeline: readonly Article[], story: Article): string[] {
  const names = new Map<string, string>();
  for (const { publisher } of timeline) {
    if (!names.has(publisher.id)) names.set(publisher.id, publisher.name);
  }
  names.delete(story.publisher.id);
  return [...names.values()];
}

/** No more articles than there may be marks, the first, the last and the story among them. */
function spread(timeline: readonly Article[], story: Article): Article[] {
  const last = timeline.length - 1;
  const steps = Array.from({ length: mostMarks - 1 }, (_, step) =>
    Math.round((step * last) / (mostMarks - 2)),
  );
  return [...new Set([...steps, timeline.indexOf(story)])]
    .sort((a, b) => a - b)
    .flatMap((index) => timeline[index] ?? []);
}

/**
 * Where an article lies between two moments, from 0 to 100: at the nearest end, if it was seen before or
 * after; at the end, if its date is uncertain.
 */
function placeBetween(first: string, last: string): (article: Article) => number {
  const start = Date.parse(first);
  const span = Date.parse(last) - start;
  return ({ publishedAt, dateUncertain }) => {
    if (dateUncertain === true) return 100;
    const place = Date.parse(publishedAt) - start;
    return span === 0 ? 0 : Math.min(Math.max(0, Math.round((100 * place) / span)), 100);
  };
}
