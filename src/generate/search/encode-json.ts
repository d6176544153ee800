export function encodeJson(content: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(content));
}
