/** The ends of the previous and the current visit, in milliseconds since the Unix epoch. */
export type Visits = { previous: number | null; latest: number | null };

/** After this long an absence, in milliseconds, a new visit starts. */
const longAbsence = 30 * 60 * 1000;

/** Continues the current visit, or starts a new one. */
export function beginVisit({ previous, latest }: Visits, now: number): Visits {
  const isAnother = latest !== null && now - latest > longAbsence;
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
