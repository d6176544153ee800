import { type IncomingHttpHeaders, request } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** What a server sent, to the letter: not decompressed, and not led on. */
export type RawAnswer = { status: number | undefined; headers: IncomingHttpHeaders; body: Buffer };

/** Asks for an address with these headers alone. */
export function askServer(
  address: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request(address, { headers, method }, async (response) => {
      const body = await buffer(response);
      resolve({ status: response.statusCode, headers: response.headers, body });
    });
    sent.on('error', reject);
    sent.end();
  });
}
