import {
  type FormatInstant,
  formatAgo,
  formatArticleDate,
  formatFullTimestamp,
  langOfDate,
} from '#client/language/dates.ts';
import { useLanguage } from '#client/language/language.ts';
import { useHydrated } from '#client/lib/use-hydrated.tsx';
import { useNow } from '#client/reader/use-now.ts';

type TimestampProps = {
  /** Its date is ISO 8601, UTC. */
  article: Parameters<typeof formatArticleDate>[0];
  timeZone: string;
  /** How to format it, unless the reader prefers relative times. */
  format: FormatInstant;
};

/**
 * The date of an article, exact or relative, as the reader prefers, or that it isn't known. The tooltip, which is
 * exact, is no part of built pages, of which it would be a tenth.
 */
export function Timestamp({ article, timeZone, format }: TimestampProps) {
  const { publishedAt } = article;
  const language = useLanguage();
  const now = useNow();
  const isHydrated = useHydrated();
  const ago = now === null ? undefined : (instant: string) => formatAgo(instant, now, language);
  return (
    <time
      dateTime={publishedAt}
      lang={langOfDate(article, language)}
      title={isHydrated ? formatFullTimestamp(publishedAt, timeZone, language) : undefined}
    >
      {formatArticleDate(article, ago ?? format, timeZone, language, ago)}
    </time>
  );
}
