/** The site can't be built into the chosen folder. The message says why and what to do. */
export class UnusableOutput extends Error {
  override name = 'UnusableOutput';
}
