import { type TellInstant, tellAgo, tellFullMoment } from '#client/language/dates.ts';
import { useLanguage } from '#client/language/language.ts';
import { useNow } from '#client/reader/use-now.ts';

type MomentProps = {
  /** UTC. */
  instant: string;
  timeZone: string;
  /** How it is told to a reader who doesn't want to know how long ago it was. */
  tell: TellInstant;
};

/** A point in time, as the reader wants it told. */
export function Moment({ instant, timeZone, tell }: MomentProps) {
  const language = useLanguage();
  const now = useNow();
  return (
    <time dateTime={instant} title={tellFullMoment(instant, timeZone, language)}>
      {now === null ? tell(instant, timeZone, language) : tellAgo(instant, now, language)}
    </time>
  );
}
