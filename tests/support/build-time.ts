/** The time of every build in tests, unless a test gives another. Hardly any document is newer. */
export const buildTime = new Date('2026-06-01T12:00:00Z');
