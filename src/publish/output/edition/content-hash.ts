import { createHash } from 'node:crypto';

/** The hash by which editions tell contents apart: the first 22 digits of their SHA-256 in base64url. */
export function contentHash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 22);
}

/** In hexadecimal digits, as names of lists are: too many for another content to have the same. */
const shortestName = 16;

/** Whether a name is how the SHA-256 of a content begins, in hexadecimal digits. */
export function isNamedAfter(name: string, hash: string): boolean {
  const digits = Buffer.from(hash, 'base64url').toString('hex');
  return name.length >= shortestName && digits.startsWith(name);
}
