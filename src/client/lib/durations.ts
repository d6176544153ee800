const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const smallNumbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A whole number as a newspaper writes it: in words up to twelve. */
export function tellNumber(number: number): string {
  return smallNumbers[number] ?? String(number);
}

/** A number with its noun, in words: `three days`, `one report`. */
export function tellCount(number: number, one: string, many = `${one}s`): string {
  return `${tellNumber(number)} ${number === 1 ? one : many}`;
}

/** How long something took, in milliseconds, as one would say it: `three and a half days`. */
export function tellDuration(milliseconds: number): string {
  if (milliseconds < 1.5 * minute) return 'a minute';
  if (milliseconds < hour) return tellCount(Math.round(milliseconds / minute), 'minute');
  if (milliseconds < 1.5 * hour) return 'an hour';
  if (milliseconds < 1.5 * day) return tellCount(Math.round(milliseconds / hour), 'hour');
  if (milliseconds < 14 * day) return tellHalves(milliseconds / day);
  if (milliseconds < 60 * day) return tellCount(Math.round(milliseconds / day / 7), 'week');
  if (milliseconds < 730 * day) return tellCount(Math.round(milliseconds / day / 30.44), 'month');
  return tellCount(Math.round(milliseconds / day / 365.25), 'year');
}

function tellHalves(days: number): string {
  const halves = Math.round(days * 2);
  const whole = Math.floor(halves / 2);
  return halves % 2 === 0 ? tellCount(whole, 'day') : `${tellNumber(whole)} and a half days`;
}

/** How much later something came, in milliseconds, short: `+2 h`. Empty under a minute. */
export function tellOffset(milliseconds: number): string {
  if (milliseconds < minute) return '';
  if (milliseconds < hour) return `+${Math.round(milliseconds / minute)} min`;
  if (milliseconds < 2 * day) return `+${Math.round(milliseconds / hour)} h`;
  return `+${Math.round(milliseconds / day)} d`;
}

/** The gaps worth telling: half a day or more. */
export function tellGap(milliseconds: number): string | null {
  if (milliseconds < 12 * hour) return null;
  const days = Math.round(milliseconds / day);
  if (milliseconds < 1.5 * day)
    return days >= 1 && milliseconds >= 20 * hour
      ? 'a day later'
      : `${tellDuration(milliseconds)} later`;
  return milliseconds < 14 * day
    ? `${tellCount(days, 'day')} later`
    : `${tellDuration(milliseconds)} later`;
}
