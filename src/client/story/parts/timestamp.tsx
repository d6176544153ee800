import { type FormatInstant, formatAgo, formatFullTimestamp } from '#client/language/dates.ts';
import { useLanguage } from '#client/language/language.ts';
import { useNow } from '#client/reader/use-now.ts';

type TimestampProps = {
  /** ISO 8601, UTC. */
  instant: string;
  isUncertain?: boolean | undefined;
  timeZone: string;
  /** How to format it, unless the reader prefers relative times. */
  format: FormatInstant;
};

/** A point in time, exact or relative, as the reader prefers, or the words that it is uncertain. */
export function Timestamp({ instant, isUncertain, timeZone, format }: TimestampProps) {
  const language = useLanguage();
  const now = useNow();
  const exact =
    now === null ? format(instant, timeZone, language) : formatAgo(instant, now, language);
  return (
    <time dateTime={instant} title={formatFullTimestamp(instant, timeZone, language)}>
      {isUncertain === true ? language.dateUncertain : exact}
    </time>
  );
}
