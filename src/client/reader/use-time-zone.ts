import { useSite } from '#client/lib/site-context.ts';
import { usePreferences } from './memory.ts';

/** The time zone (IANA) in which times are shown: the site's, the reader's or UTC, as the reader chose. */
export function useTimeZone(): string {
  const { zone } = usePreferences();
  const { timeZone } = useSite();
  if (zone === 'utc') return 'UTC';
  return zone === 'reader' ? Intl.DateTimeFormat().resolvedOptions().timeZone : timeZone;
}
