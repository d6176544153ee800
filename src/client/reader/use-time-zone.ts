import { useSite } from '#client/lib/site-context.ts';
import { usePreferences } from './memory.ts';

/** The time zone (IANA) that the reader chose for times: the site's, the device's or UTC. */
export function useTimeZone(): string {
  const { zone } = usePreferences();
  const { timeZone } = useSite();
  if (zone === 'utc') return 'UTC';
  return zone === 'reader' ? (readerTimeZone() ?? timeZone) : timeZone;
}

/** The device's time zone (IANA). Null if unknown or unusable, such as `Etc/Unknown`. */
function readerTimeZone(): string | null {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return timeZone;
  } catch {
    return null;
  }
}
