/**
 * For how long, in milliseconds, a first visit's processor and connection are left to the reader, before the worker's
 * installation takes part of both.
 */
export const firstMoments = 4000;
