import { type FormatInstant, formatAgo, formatFullTimestamp } from '#client/language/dates.ts';
import { useLanguage } from '#client/language/language.ts';
import { useNow } from '#client/reader/use-now.ts';

type TimestampProps = {
  /** ISO 8601, UTC. */
  instant: string;
  timeZone: string;
  /** How to format it, unless the reader prefers relative times. */
  format: FormatInstant;
};

/** A point in time, exact or relative, as the reader prefers. */
export function Timestamp({ instant, timeZone, format }: TimestampProps) {
  const language = useLanguage();
  const now = useNow();
  return (
    <time dateTime={instant} title={formatFullTimestamp(instant, timeZone, language)}>
      {now === null ? format(instant, timeZone, language) : formatAgo(instant, now, language)}
    </time>
  );
}
