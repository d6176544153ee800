import type {
  Day,
  Month,
  PublisherDomain,
  PublisherId,
  StoryId,
  TopicSlug,
  Year,
} from '#dataset/values.ts';

/** A month (`2021-02`) or day (`2021-02-15`) in the site's time zone. Strings sort by time. */
export type Period = Month | Day;

/**
 * A parsed address of the site. `pageNumber` is null for the newest page of a list; pages are
 * numbered from the oldest, which is 1.
 */
export type Address =
  | { page: 'front'; pageNumber: number | null }
  | { page: 'topic'; topics: readonly TopicSlug[]; pageNumber: number | null }
  | { page: 'publisher'; id: PublisherId; pageNumber: number | null }
  | { page: 'story'; id: StoryId }
  | { page: 'saved' }
  | { page: 'archive'; period: Year | Period | null }
  | { page: 'publishers' }
  | { page: 'search' }
  | { page: 'offline' }
  | { page: 'not-found' };

/** Parses a percent-encoded path without the site's base. */
export function parseAddress(path: string): Address {
  const steps = decodePath(path);
  if (steps === null) return { page: 'not-found' };
  const paged = splitPageNumber(steps);
  const [kind, name, ...rest] = paged.steps;
  if (kind === undefined) return { page: 'front', pageNumber: paged.pageNumber };
  if (steps.length === 1 && isPlainPage(kind)) return { page: kind };
  if (kind === 'archive' && steps.length === 1) return { page: 'archive', period: null };
  if (name === undefined) return { page: 'not-found' };
  const { pageNumber } = paged;
  if (kind === 'publishers') {
    // A slash of the id may be encoded: hosts send the page then, too.
    const id = paged.steps.slice(1).join('/');
    return isPublisherId(id) ? { page: 'publisher', id, pageNumber } : { page: 'not-found' };
  }
  if (rest.length > 0) return { page: 'not-found' };
  if (kind === 'topics') {
    const topics = name.split('+').filter((slug) => isTopicSlug(slug));
    const unique = [...new Set(topics)].sort();
    if (topics.length === name.split('+').length)
      return { page: 'topic', topics: unique, pageNumber };
  }
  if (kind === 'stories' && pageNumber === null && isStoryId(name)) {
    return { page: 'story', id: name };
  }
  if (kind === 'archive' && pageNumber === null && (isYear(name) || isPeriod(name))) {
    return { page: 'archive', period: name };
  }
  return { page: 'not-found' };
}

/** Whether a page's address has no parameters. */
function isPlainPage(kind: string): kind is 'saved' | 'publishers' | 'search' | 'offline' {
  return ['saved', 'publishers', 'search', 'offline'].includes(kind);
}

function decodePath(path: string): string[] | null {
  try {
    return path
      .split('/')
      .filter((step) => step !== '')
      .map((step) => decodeURIComponent(step).normalize('NFC'));
  } catch {
    return null;
  }
}

function splitPageNumber(steps: readonly string[]): {
  steps: readonly string[];
  pageNumber: number | null;
} {
  const number = steps.at(-1);
  if (steps.at(-2) !== 'pages' || number === undefined || !/^[1-9]\d{0,6}$/.test(number)) {
    return { steps, pageNumber: null };
  }
  return { steps: steps.slice(0, -2), pageNumber: Number(number) };
}

export function isTopicSlug(text: string): text is TopicSlug {
  return /^[\p{L}\p{N}\p{M}]+(-[\p{L}\p{N}\p{M}]+)*$/u.test(text);
}

/** A domain, or one and the slug of a name on it. */
export function isPublisherId(text: string): text is PublisherId {
  const [domain = '', slug, ...rest] = text.split('/');
  return (
    isPublisherDomain(domain) && (slug === undefined || isTopicSlug(slug)) && rest.length === 0
  );
}

export function isPublisherDomain(text: string): text is PublisherDomain {
  return /^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(text);
}

export function isStoryId(text: string): text is StoryId {
  return /^\d{4}-\d{2}-\d{2}(-[\p{L}\p{N}\p{M}_]+)*$/u.test(text);
}

function isPeriod(text: string): text is Period {
  return isMonth(text) || isDay(text);
}

export function isYear(text: string): text is Year {
  return text.length === 4 && isDate(text);
}

export function isMonth(text: string): text is Month {
  return text.length === 7 && isDate(text);
}

export function isDay(text: string): text is Day {
  return text.length === 10 && isDate(text);
}

/** `Date` reads `2021-02-31` as a day in March, so the result is compared with the input. */
function isDate(text: string): boolean {
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

export function storyPath(id: StoryId): string {
  return `/stories/${encodeURIComponent(id)}`;
}

/** The id of the element that holds a story's timeline, on the story's page. */
export const timelineId = 'timeline';

/** The path of a story's page, from its timeline on. */
export function timelinePath(id: StoryId): string {
  return `${storyPath(id)}#${timelineId}`;
}

/** The path of a story's timeline, narrowed to the articles of one publisher. */
export function publisherTimelinePath(id: StoryId, publisher: PublisherId): string {
  return `${storyPath(id)}?publisher=${encodeURIComponent(publisher)}#${timelineId}`;
}

export function publisherPath(id: PublisherId, pageNumber: number | null = null): string {
  return `/publishers/${id.split('/').map(encodeURIComponent).join('/')}${pagePath(pageNumber)}`;
}

/** The path of the stories that have all given topics; the front page if there are no topics. */
export function topicsPath(topics: readonly TopicSlug[], pageNumber: number | null = null): string {
  if (topics.length === 0) return frontPath(pageNumber);
  const slugs = [...topics].sort().map(encodeURIComponent).join('+');
  return `/topics/${slugs}${pagePath(pageNumber)}`;
}

export function frontPath(pageNumber: number | null = null): string {
  return pagePath(pageNumber) || '/';
}

/** The path of the archive's calendar, of a year's, or of the stories of a month or day. */
export function archivePath(period: Year | Period | null = null): string {
  return period === null ? '/archive' : `/archive/${period}`;
}

function pagePath(pageNumber: number | null): string {
  return pageNumber === null ? '' : `/pages/${pageNumber}`;
}
