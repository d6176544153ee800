const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The UTC offset of a time zone (an IANA name) at a time in milliseconds since 1970, in milliseconds: east
 * of Greenwich is positive. Offsets before standard time include seconds. `tzOffset` of `@date-fns/tz`
 * is not used, because it loses the sign of an offset between -00:01 and -00:59, which Monrovia had
 * until 1972, and 21 other zones before: https://github.com/date-fns/date-fns/issues/4279
 *
 * @throws RangeError for an unknown zone
 */
export function zoneOffset(time: number, timeZone: string): number {
  if (timeZone === 'UTC') return 0;
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  formats.set(timeZone, format);
  const parts = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(format.format(time));
  if (parts === null) return 0;
  const [, sign, hours, minutes, seconds = 0] = parts;
  const length = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return (sign === '-' ? -1000 : 1000) * length;
}
