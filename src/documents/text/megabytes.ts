/** A size in words, rounded up, so that one above a limit never looks equal to it: `1.2 MB`. */
export function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 100_000) / 10} MB`;
}
