import { createHash } from 'node:crypto';

/** The hash by which editions tell contents apart: the first 22 digits of their SHA-256 in base64url. */
export function contentHash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 22);
}
