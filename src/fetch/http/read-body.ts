import { once } from 'node:events';
import { type Readable, Transform, Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import {
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
} from 'node:zlib';

/** What `Accept-Encoding` offers, and what `readBody` reads. */
export const acceptedEncodings = 'gzip, deflate, br';

/** A body is longer than it may be. */
export class BodyTooLong extends Error {}

/** A body is compressed in a way that was not offered. */
export class UnknownEncoding extends Error {}

/**
 * A compressed body without its last bytes is read as far as it goes, as browsers do: whether an answer
 * was cut is seen by its length.
 */
const zlibOptions = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH };
const brotliOptions = {
  flush: constants.BROTLI_OPERATION_FLUSH,
  finishFlush: constants.BROTLI_OPERATION_FLUSH,
};

/**
 * Reads and decompresses a body to the end, or until `limit` bytes of it have come, compressed or
 * decompressed; what comes after is neither read nor held. Then the body is cut there if `mayBeCut`.
 *
 * @throws BodyTooLong, UnknownEncoding, or the error of the connection or of the compression.
 */
export async function readBody(
  body: Readable,
  encoding: string | null,
  { limit, mayBeCut }: { limit: number; mayBeCut: boolean },
): Promise<{ bytes: Buffer; whole: boolean }> {
  const collected = collectBytes(limit);
  try {
    await pipeline([body, ...(await decodersFor(body, encoding, limit)), collected.sink]);
    return { bytes: collected.bytes(), whole: true };
  } catch (error) {
    if (!(mayBeCut && error instanceof BodyTooLong)) throw error;
    return { bytes: collected.bytes(), whole: false };
  }
}

async function decodersFor(
  body: Readable,
  encoding: string | null,
  limit: number,
): Promise<Transform[]> {
  switch (encoding?.toLowerCase() ?? 'identity') {
    case 'identity':
      return [];
    case 'gzip':
    case 'x-gzip':
      return [limitBytes(limit), createGunzip(zlibOptions)];
    case 'br':
      return [limitBytes(limit), createBrotliDecompress(brotliOptions)];
    case 'deflate':
      return [
        limitBytes(limit),
        (await beginsAsZlib(body)) ? createInflate(zlibOptions) : createInflateRaw(zlibOptions),
      ];
    default:
      throw new UnknownEncoding(encoding ?? '');
  }
}

/** Some servers send `deflate` without the frame that RFC 9110, section 8.4.1.2, asks for. */
async function beginsAsZlib(body: Readable): Promise<boolean> {
  await Promise.race([once(body, 'readable'), finished(body)]);
  const chunk: unknown = body.read();
  if (!Buffer.isBuffer(chunk)) return true;
  body.unshift(chunk);
  return ((chunk[0] ?? 0) & 0x0f) === 8;
}

/** Hands on at most so many bytes, and ends with an error where there are more. */
function limitBytes(limit: number): Transform {
  let left = limit;
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      left -= chunk.length;
      if (left < 0) done(new BodyTooLong());
      else done(null, chunk);
    },
  });
}

/** Keeps the first bytes, and ends with an error where there are more. */
function collectBytes(limit: number): { sink: Writable; bytes: () => Buffer } {
  const chunks: Buffer[] = [];
  let left = limit;
  const sink = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(chunk.subarray(0, left));
      left -= chunk.length;
      done(left < 0 ? new BodyTooLong() : null);
    },
  });
  return { sink, bytes: () => Buffer.concat(chunks) };
}
