import { hash } from 'node:crypto';

/** The SHA-256 of some content, as base64url. */
export function digestOf(content: string | Uint8Array): string {
  return hash('sha256', content, 'base64url');
}
