import { formatDuration, formatGap, formatOffset } from '#client/language/durations.ts';
import type { Language } from '#client/language/language.ts';
import { divideIntoWaves } from '#dataset/shared/coverage-waves.ts';
import { findStanding, knownStart } from '#dataset/shared/standing.ts';
import type { Picture, Publisher, Report, Story } from '#dataset/story.ts';
import type { StoryId } from '#dataset/values.ts';

/** What a wave of coverage is to the one that the story is of. */
type WavePlace = 'before' | 'main' | 'after';

/** One article on a story's timeline. */
export type TimelineEntry = Pick<
  Report,
  'title' | 'excerpt' | 'publishedAt' | 'dateUncertain' | 'dateSeen' | 'url' | 'publisher'
> & {
  /** Its position in time order, from 0. */
  index: number;
  isMain: boolean;
  /** Whether a document names it though it is not of the story's event. */
  isOfAnotherEvent: boolean;
  /** Whether it is the first of two or more, or one of those that came in the same minute. */
  isFirst: boolean;
  /** Whether it is the last of three or more, and its date is known. */
  isLatest: boolean;
  /** The wave of coverage that it is in, counted from 0; all are in one if the timeline has no long pause. */
  wave: number;
  wavePlace: WavePlace;
  /** What the wave is about, at its first article where there are several; else empty. */
  waveTitle: string;
  /** The story of this edition that the article is, unless it is the main story. */
  storyId: StoryId | null;
  image: Picture | null;
  /**
   * The time since the first article of the story's wave, in short form: `+2 h`. Empty for the first, in
   * other waves, and where one of the two isn't known.
   */
  offset: string;
  /** The publisher that had the same headline earlier; empty if none had. */
  sameAs: string;
  /** Identifies the report it carries, if several publishers carry the same one. */
  sharedReport: number | null;
};

/** The main story, or a report of its coverage. */
type Article = Omit<Report, 'why'>;

/**
 * The coverage of a story in time order, including the story itself. Articles whose date is uncertain come
 * last.
 */
export function timelineOf(story: Story, language: Language): TimelineEntry[] {
  const main: Article = { ...story, image: story.images[0] ?? null };
  const reports: Article[] = [main, ...story.coverage];
  // The sort is stable, so the main story comes before others of the same time.
  reports.sort((a, b) => timeOf(a) - timeOf(b));
  const certain = reports.filter((report) => report.dateUncertain !== true);
  const uncertain = reports.filter((report) => report.dateUncertain === true);
  const waves = divideIntoWaves(certain, story.waves);
  const mainWave = waves.findIndex((wave) => wave.includes(main));
  const first = firstArticles(waves[mainWave] ?? []);
  const start = knownStart((waves[mainWave] ?? []).filter(isOfEvent));
  const carriers = firstCarriers(certain.concat(uncertain));
  const entries = [...waves, uncertain].flatMap((wave, number) =>
    wave.map((article, place) => {
      const carrier = carriers.get(article.sharedReport ?? -1);
      const isUncertain = article.dateUncertain === true;
      const isSeen = article.dateSeen === true;
      const hasOffset = number === mainWave && !isUncertain && !isSeen && isOfEvent(article);
      return {
        title: article.title,
        excerpt: article.excerpt,
        publishedAt: article.publishedAt,
        dateUncertain: article.dateUncertain,
        dateSeen: article.dateSeen,
        url: article.url,
        publisher: article.publisher,
        isMain: article === main,
        isOfAnotherEvent: article.isOfAnotherEvent === true,
        isFirst: first.has(article),
        isLatest: article === certain.at(-1) && !isSeen && certain.length > 2,
        wave: number,
        wavePlace: isUncertain ? 'main' : placeOfWave(number, mainWave),
        waveTitle: place === 0 ? (story.waves?.[number]?.title ?? '') : '',
        storyId: article.storyId ?? null,
        image: article.image,
        offset:
          hasOffset && start !== undefined
            ? formatOffset(timeOf(article) - timeOf(start), language)
            : '',
        sameAs: carrier === undefined || carrier === article ? '' : carrier.publisher.name,
        sharedReport: article.sharedReport ?? null,
      } as const;
    }),
  );
  return entries.map((entry, index) => ({ ...entry, index }));
}

function placeOfWave(number: number, mainWave: number): WavePlace {
  if (mainWave === -1 || number === mainWave) return 'main';
  return number < mainWave ? 'before' : 'after';
}

function isOfEvent({ isOfAnotherEvent }: Article): boolean {
  return isOfAnotherEvent !== true;
}

/** The first article of each publisher who was first, or among the first; none if nobody else reported it. */
function firstArticles(wave: readonly Article[]): ReadonlySet<Article> {
  const ids = findStanding(wave)?.first.map(({ id }) => id) ?? [];
  return new Set(
    ids.flatMap((id) => {
      const own = wave.find((article) => article.publisher.id === id && isOfEvent(article));
      return own ?? [];
    }),
  );
}

/** By the number of a shared report, the article that carried it first. */
function firstCarriers(articles: readonly Article[]): ReadonlyMap<number, Article> {
  const carriers = new Map<number, Article>();
  for (const article of articles) {
    const { sharedReport } = article;
    if (sharedReport !== undefined && !carriers.has(sharedReport)) {
      carriers.set(sharedReport, article);
    }
  }
  return carriers;
}

function timeOf(article: { publishedAt: string }): number {
  return Date.parse(article.publishedAt);
}

/**
 * How long after the article above it an article came, in words; null if the gap is short, or the date of
 * one isn't known.
 */
export function gapBetween(
  above: TimelineEntry | undefined,
  entry: TimelineEntry,
  language: Language,
): string | null {
  if (above === undefined || !hasKnownDate(above) || !hasKnownDate(entry)) return null;
  return formatGap(timeOf(entry) - timeOf(above), language);
}

/** Whether it is known when an article was published. */
export function hasKnownDate({
  dateUncertain,
  dateSeen,
}: Pick<TimelineEntry, 'dateUncertain' | 'dateSeen'>): boolean {
  return dateUncertain !== true && dateSeen !== true;
}

type Described = Pick<
  TimelineEntry,
  'publishedAt' | 'dateUncertain' | 'dateSeen' | 'publisher' | 'isFirst' | 'wavePlace'
>;

/**
 * The coverage in a sentence or two: how many reports, over how long, and who was first, as far as the
 * dates are known. Where it came in waves, this is about the story's own. `all` counts the reports of the
 * event, of which `entries` may lack some, but neither the first ones nor the last.
 */
export function describeCoverage(
  entries: readonly Described[],
  language: Language,
  all = entries.length,
): string {
  if (entries.length <= 1) return language.onlyReport;
  const certain = entries.filter(({ dateUncertain }) => dateUncertain !== true);
  const own = certain.filter(({ wavePlace }) => wavePlace === 'main');
  const known = own.filter(hasKnownDate);
  const earliest = knownStart(own);
  const last = known.at(-1);
  if (earliest === undefined || last === undefined || earliest === last) {
    return language.reportCount(all);
  }
  const span = timeOf(last) - timeOf(earliest);
  // Whether the others came at the same time, too, nobody knows.
  if (span === 0 && known.length < own.length) return language.reportCount(all);
  return language.coverage({
    reports: own.length === certain.length ? all : own.length,
    of: own.length === certain.length ? null : all,
    duration: span === 0 ? null : formatDuration(span, language),
    first: own.filter(({ isFirst }) => isFirst).map(({ publisher }) => nameOf(publisher)),
  });
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
