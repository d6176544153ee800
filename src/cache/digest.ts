import { createHash } from 'node:crypto';

/** The SHA-256 of some content, as base64url. */
export function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url');
}
