import type { Day, Instant } from '#dataset/values.ts';
import { dayLength } from '#documents/document/dates/day-numbers.ts';
import type { AddressedDraft } from '#documents/document/draft.ts';
import { dayOf, readInstant } from '#documents/document/read-instant.ts';
import { capDiagnostics } from '#documents/problems/cap-diagnostics.ts';
import { type Diagnostic, diagnostic, type ValuePath } from '#documents/problems/diagnostics.ts';

/** What can be said of dates on the day of the build. */
export type DateJudge = {
  /** The day of the build in the site's time zone. */
  today: Day;
  /** Whether a day has not come yet. */
  isToCome: (instant: Instant) => boolean;
  /** Whether a date is more than a day after the day of the build. */
  isFarAhead: (instant: Instant) => boolean;
  /** The system whose clock begins at a date, if that is probably why an article has it; else null. */
  placeholderOf: (instant: Instant) => string | null;
  /** Whether an article was probably not published on its date. */
  isUncertain: (instant: Instant) => boolean;
};

/**
 * Where the clocks of systems begin. Programs that have no date often give this one. Each is a midnight,
 * in UTC or, if it was given as a day, in the site's time zone.
 */
const beginnings: readonly (readonly [day: string, system: string])[] = [
  ['0001-01-01', '.NET'],
  ['1582-10-15', 'UUIDs'],
  ['1601-01-01', 'Windows'],
  ['1753-01-01', 'SQL Server'],
  ['1858-11-17', 'VMS'],
  ['1899-12-30', 'spreadsheets'],
  ['1899-12-31', 'spreadsheets'],
  ['1900-01-01', 'spreadsheets'],
  ['1904-01-01', 'Mac OS'],
  ['1970-01-01', 'Unix'],
  ['1980-01-01', 'DOS'],
];

/** The second before the Unix epoch is what its functions return for an error. */
const moments: readonly (readonly [instant: string, system: string])[] = [
  ['1969-12-31T23:59:59Z', 'Unix'],
  ['1980-01-06T00:00:00Z', 'GPS'],
];

/**
 * Judges dates on the day of a build. Of the time of the build, only its day in the site's time zone
 * (an IANA name) matters, so that two builds on a day give the same site.
 */
export function judgeDates(builtAt: Date, timeZone: string): DateJudge {
  const today = dayOf(readMoment(builtAt.toISOString(), 'UTC'), timeZone);
  const tomorrow = readMoment(addDays(today, 1), timeZone).slice(0, -1);
  const dayAfter = readMoment(addDays(today, 2), timeZone).slice(0, -1);
  const placeholders = new Map<Instant, string>();
  for (const [moment, system] of moments) placeholders.set(readMoment(moment, 'UTC'), system);
  for (const [day, system] of beginnings) {
    for (const zone of ['UTC', timeZone]) placeholders.set(readMoment(day, zone), system);
  }
  const isFarAhead = (instant: Instant) => !isBefore(instant, dayAfter);
  return {
    today,
    isToCome: (instant) => !isBefore(instant, tomorrow),
    isFarAhead,
    placeholderOf: (instant) => placeholders.get(instant) ?? null,
    isUncertain: (instant) => placeholders.has(instant) || isFarAhead(instant),
  };
}

/** Reports the dates of stories and of their coverage that are uncertain or still to come. */
export function reportDates(drafts: readonly AddressedDraft[], judge: DateJudge): Diagnostic[] {
  return drafts.flatMap((draft) => {
    const own = { publishedAt: draft.publishedAt, file: draft.file, path: [] };
    const cited = draft.citations.map(({ article, origin }) => ({
      publishedAt: article.publishedAt,
      ...origin,
    }));
    const doubted = [own, ...cited].flatMap((dated) => diagnoseUncertain(dated, judge) ?? []);
    const isSoon = judge.isToCome(draft.publishedAt) && !judge.isFarAhead(draft.publishedAt);
    return capDiagnostics(draft.file, isSoon ? [...doubted, diagnoseSoon(draft, judge)] : doubted);
  });
}

type Dated = { publishedAt: Instant; file: string; path: ValuePath };

function diagnoseUncertain(
  { publishedAt, file, path }: Dated,
  judge: DateJudge,
): Diagnostic | null {
  const at = [...path, 'publishedDateTime'];
  const system = judge.placeholderOf(publishedAt);
  if (system !== null) {
    return diagnostic('date-placeholder', file, at, { value: publishedAt, system });
  }
  if (!judge.isFarAhead(publishedAt)) return null;
  return diagnostic('date-ahead', file, at, { value: publishedAt, today: judge.today });
}

function diagnoseSoon({ publishedAt, file }: AddressedDraft, { today }: DateJudge): Diagnostic {
  return diagnostic('story-to-come', file, ['publishedDateTime'], { value: publishedAt, today });
}

/** `start` begins a second: without its `Z`, it comes before every instant of that second, with a fraction or without. */
function isBefore(instant: Instant, start: string): boolean {
  return instant < start;
}

function addDays(day: Day, count: number): string {
  return new Date(Date.parse(day) + count * dayLength).toISOString().slice(0, 10);
}

/** @throws for a text that is not a date: those above are. */
function readMoment(text: string, timeZone: string): Instant {
  const result = readInstant(text, timeZone);
  if (!result.ok) throw new Error(`${text} ${result.reason}`);
  return result.instant;
}
