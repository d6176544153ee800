import { type FormatInstant, formatAgo, formatFullMoment } from '#client/language/dates.ts';
import { useLanguage } from '#client/language/language.ts';
import { useNow } from '#client/reader/use-now.ts';

type MomentProps = {
  /** UTC. */
  instant: string;
  timeZone: string;
  /** How it is told to a reader who doesn't want to know how long ago it was. */
  tell: FormatInstant;
};

/** A point in time, as the reader wants it told. */
export function Moment({ instant, timeZone, tell }: MomentProps) {
  const language = useLanguage();
  const now = useNow();
  return (
    <time dateTime={instant} title={formatFullMoment(instant, timeZone, language)}>
      {now === null ? tell(instant, timeZone, language) : formatAgo(instant, now, language)}
    </time>
  );
}
