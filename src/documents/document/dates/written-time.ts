/** Why a date cannot be used. The reason completes "which …". */
export type Fault = { reason: string };

/** A date and time as a document gives it, before it is known where on earth. */
export type WrittenTime = {
  /** The midnight that begins the day, as if the clocks showed UTC: milliseconds since 1970. */
  day: number;
  /** The time since then on the clock, in milliseconds. The midnight that ends the day is 24 hours. */
  clock: number;
  isLeapSecond: boolean;
  /** The UTC offset, in milliseconds; null if the document gives none. */
  offset: number | null;
};

export function isFault(value: object | number | null): value is Fault {
  return typeof value === 'object' && value !== null && 'reason' in value;
}
