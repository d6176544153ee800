import type { IncomingMessage } from 'node:http';
import Negotiator from 'negotiator';
import { type Coding, codings, isCopyOf } from '#publish/output/compress-files.ts';

/** How a file is sent: as it is, or as its compressed copy of a coding. `vary`: whether the reader has a say. */
export type Choice = { coding: Coding | null; vary: boolean };

/**
 * Which copy of a file a reader gets who names what they understand (RFC 9110, section 12.5.3). A part
 * of a file is always one of the file as it is.
 */
export async function chooseCoding(
  file: string,
  writtenAt: Date,
  request: IncomingMessage,
): Promise<Choice> {
  const there = await codingsOf(file, writtenAt);
  if (there.length === 0) return { coding: null, vary: false };
  if (request.headers.range !== undefined) return { coding: null, vary: true };
  const understood = new Negotiator(request).encodings(there.map(({ name }) => name));
  return { coding: there.find(({ name }) => understood.includes(name)) ?? null, vary: true };
}

/** The codings in which a file has a copy that is not older than itself. */
async function codingsOf(file: string, writtenAt: Date): Promise<Coding[]> {
  const there = await Promise.all(codings.map(({ suffix }) => isCopyOf(file + suffix, writtenAt)));
  return codings.filter((_, index) => there[index]);
}
