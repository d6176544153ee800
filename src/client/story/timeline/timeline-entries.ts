import { formatDuration, formatGap, formatOffset } from '#client/language/durations.ts';
import type { Language } from '#client/language/language.ts';
import type { Picture, Publisher, Report, Story } from '#dataset/story.ts';
import type { StoryId } from '#dataset/values.ts';

/** One article on a story's timeline. */
export type TimelineEntry = Pick<Report, 'title' | 'publishedAt' | 'url' | 'publisher'> & {
  /** Its position in time order, from 0. */
  index: number;
  isMain: boolean;
  /** Whether it was probably published on another date. Nothing is said of when it came. */
  isUncertain: boolean;
  /** Whether it is the first of two or more whose date is certain. */
  isFirst: boolean;
  /** Whether it is the last of three or more whose date is certain. */
  isLatest: boolean;
  /** The story of this edition that the article is, unless it is the main story. */
  storyId: StoryId | null;
  image: Picture | null;
  /** The time since the first article, in short form: `+2 h`. Empty for the first, or if uncertain. */
  offset: string;
  /** The publisher that had the same headline earlier; empty if none had. */
  sameAs: string;
  /** Identifies the report it carries, if several publishers carry the same one. */
  sharedReport: number | null;
};

/** The main story, or a report of its coverage. */
type Entry = Omit<Report, 'why'>;

/**
 * The coverage of a story in time order, including the story itself. Articles whose date is uncertain come
 * last.
 */
export function timelineOf(story: Story, language: Language): TimelineEntry[] {
  const main = { ...story, image: story.images[0] ?? null };
  const reports: Entry[] = [main, ...story.coverage];
  // The sort is stable, so the main story comes before others of the same time.
  reports.sort((a, b) => timeOf(a) - timeOf(b));
  const certain = reports.filter((report) => report.dateUncertain !== true);
  const articles = [...certain, ...reports.filter((report) => report.dateUncertain === true)];
  const [first] = certain;
  const firstCarrier = new Map<number, Entry>();
  for (const article of articles) {
    const { sharedReport } = article;
    if (sharedReport !== undefined && !firstCarrier.has(sharedReport)) {
      firstCarrier.set(sharedReport, article);
    }
  }
  return articles.map((article, index) => {
    const carrier = firstCarrier.get(article.sharedReport ?? -1);
    return {
      title: article.title,
      publishedAt: article.publishedAt,
      url: article.url,
      publisher: article.publisher,
      index,
      isMain: article === main,
      isUncertain: article.dateUncertain === true,
      isFirst: article === first && certain.length > 1,
      isLatest: index === certain.length - 1 && certain.length > 2,
      storyId: article.storyId ?? null,
      image: article.image,
      offset:
        first === undefined || article.dateUncertain === true
          ? ''
          : formatOffset(timeOf(article) - timeOf(first), language),
      sameAs: carrier === undefined || carrier === article ? '' : carrier.publisher.name,
      sharedReport: article.sharedReport ?? null,
    };
  });
}

function timeOf(article: { publishedAt: string }): number {
  return Date.parse(article.publishedAt);
}

/**
 * How long after the article above it an article came, in words; null if the gap is short, or the date of
 * one uncertain.
 */
export function gapBetween(
  above: TimelineEntry | undefined,
  entry: TimelineEntry,
  language: Language,
): string | null {
  if (above === undefined || above.isUncertain || entry.isUncertain) return null;
  return formatGap(timeOf(entry) - timeOf(above), language);
}

/**
 * The coverage in a sentence or two: how many reports, over how long, and who was first, as far as the
 * dates are certain.
 */
export function describeCoverage(
  entries: readonly Pick<TimelineEntry, 'publishedAt' | 'publisher' | 'isUncertain'>[],
  language: Language,
): string {
  if (entries.length <= 1) return language.onlyReport;
  const certain = entries.filter((entry) => !entry.isUncertain);
  const [first] = certain;
  const last = certain.at(-1);
  if (first === undefined || last === undefined || first === last) {
    return language.reportCount(entries.length);
  }
  const span = timeOf(last) - timeOf(first);
  const duration = span === 0 ? null : formatDuration(span, language);
  return language.coverage(entries.length, duration, nameOf(first.publisher));
}

function nameOf(publisher: Publisher): string {
  return saysLess(publisher) ? `${publisher.name} (${publisher.domain})` : publisher.name;
}

/**
 * Whether a publisher's name says less than its domain, such as "tech" at techstory.in. A platform's domain
 * is not a publisher's, and nobody can read one in punycode.
 */
export function saysLess({ id, name, domain, via }: Publisher): boolean {
  if (id.includes('/') || via !== undefined) return false;
  if (/(?:^|\.)xn--/.test(domain)) return false;
  const letters = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const label = domain.split('.').at(0) ?? '';
  const plainLabel = label.replace(/[^\p{L}\p{N}]/gu, '');
  return letters.length < plainLabel.length && plainLabel.includes(letters) && letters.length < 5;
}
