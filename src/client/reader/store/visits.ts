/** When the reader was last here, and before that; milliseconds since 1970. */
export type Visits = { previous: number | null; latest: number | null };

/** Who was away for as long as this comes back for another visit. */
const longAway = 30 * 60 * 1000;

/** Goes on with a visit, or begins another one. */
export function beginVisit({ previous, latest }: Visits, now: number): Visits {
  const isAnother = latest !== null && now - latest > longAway;
  return { previous: isAnother ? latest : previous, latest: now };
}

export function parseVisits(found: unknown): Visits {
  if (typeof found !== 'object' || found === null) return { previous: null, latest: null };
  return { previous: timeOf(found, 'previous'), latest: timeOf(found, 'latest') };
}

function timeOf(found: object, key: keyof Visits): number | null {
  const time: unknown = Reflect.get(found, key);
  return typeof time === 'number' && Number.isFinite(time) ? time : null;
}
