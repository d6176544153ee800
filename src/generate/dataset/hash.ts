import { createHash } from 'node:crypto';

/** The first 16 hexadecimal digits of a text's SHA-256: a name that changes when the text does. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
