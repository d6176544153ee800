import { type FormatInstant, formatAgo, formatFullTimestamp } from '#client/language/dates.ts';
import { useLanguage } from '#client/language/language.ts';
import { useNow } from '#client/reader/use-now.ts';

type TimestampProps = {
  /** UTC. */
  instant: string;
  timeZone: string;
  /** How it is told to a reader who doesn't want to know how long ago it was. */
  format: FormatInstant;
};

/** A point in time, as the reader wants it told. */
export function Timestamp({ instant, timeZone, format }: TimestampProps) {
  const language = useLanguage();
  const now = useNow();
  return (
    <time dateTime={instant} title={formatFullTimestamp(instant, timeZone, language)}>
      {now === null ? format(instant, timeZone, language) : formatAgo(instant, now, language)}
    </time>
  );
}
