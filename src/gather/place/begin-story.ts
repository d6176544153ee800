import { compareText } from '#documents/text/compare-text.ts';
import { type Report, timeOf } from '#gather/write/report.ts';
import type { PlacingRules } from './placing-rules.ts';
import { publisherKey } from './who-published.ts';

/** A story that has no document yet: its main article, and the others in order of time. */
export type NewStory = { main: Report; coverage: readonly Report[] };

/** Reports of one event that no document is of. */
export type LooseReports = readonly [Report, ...Report[]];

/**
 * Whether reports are a story now: enough publishers have it, or one of their feeds needs no other, or they
 * have waited long enough for others.
 */
export function isStory(reports: LooseReports, rules: PlacingRules, now: number): boolean {
  const { patience } = rules;
  const publishers = new Set(
    reports.map(({ article: { publisher } }) =>
      publisherKey({ domain: publisher.domain, publisher: publisher.name }, rules.platforms),
    ),
  );
  if (publishers.size >= rules.publishers) return true;
  if (reports.some(({ article }) => rules.standingOf(article.identity).alone)) return true;
  const first = reports.reduce(
    (earliest, report) => Math.min(earliest, timeOf(report).at),
    Number.POSITIVE_INFINITY,
  );
  return patience !== null && now - first >= patience;
}

/**
 * The story of reports of one event. Its main article is the earliest by a publisher of the highest weight;
 * one that doesn't tell its time is none as long as another does.
 */
export function beginStory(reports: LooseReports, { standingOf }: PlacingRules): NewStory {
  const weightOf = ({ article }: Report) => standingOf(article.identity).weight;
  const compareAsMain = (a: Report, b: Report) =>
    weightOf(b) - weightOf(a) ||
    Number(timeOf(a).isSeen) - Number(timeOf(b).isSeen) ||
    compareReports(a, b);
  const main = reports.reduce((best, report) => (compareAsMain(report, best) < 0 ? report : best));
  return { main, coverage: reports.filter((report) => report !== main).sort(compareReports) };
}

/** The order of time; of several at once, by their identities. */
export function compareReports(a: Report, b: Report): number {
  return timeOf(a).at - timeOf(b).at || compareText(a.article.identity, b.article.identity);
}
