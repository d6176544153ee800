import { once } from 'node:events';
import { fstat, ReadStream, type Stats, statSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { relative, resolve, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { isUtf8MimeType, mime, type SendResult, send } from '@fastify/send';
import type { Coding } from '#publish/output/compress-files.ts';
import { type Choice, chooseCoding } from './choose-coding.ts';

/** What to send: a status with its headers, and the bytes of a file where there are any to send. */
export type Answer = { status: number; headers: Record<string, string>; body: Readable | null };

/** A file can't be read just now: too many are open, or the disk failed. */
class FileUnavailable extends Error {
  override name = 'FileUnavailable';
}

/** A build replaces a file in microseconds, so the second attempt nearly always succeeds. */
const mostAttempts = 20;
const pauseMilliseconds = 2;

/**
 * Answers a GET or HEAD for a percent-encoded path of a site as HTTP says: ranges, conditions, types.
 * A folder is answered with its `index.html`. Null where there is no such file, where a link leads
 * out of the site, and where the path is malformed.
 *
 * A file is open before its headers are returned, and it is the file that they describe: where a build
 * replaces it in between, the new one is looked up. So no reader gets half of a page.
 *
 * @throws FileUnavailable
 */
export async function openAnswer(
  folder: string,
  path: string,
  request: IncomingMessage,
): Promise<Answer | null> {
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    const before = siteIn(folder);
    const answer = await tryToAnswer(folder, path, request);
    // What was missing may be part of the site that is there now, where the folder is a link.
    const isOfOneSite = before !== null && before === siteIn(folder);
    if (answer !== 'replaced' && (answer !== null || isOfOneSite)) return answer;
    await setTimeout(pauseMilliseconds);
  }
  if (siteIn(folder) === null) return null;
  throw new FileUnavailable(`${path} changed whenever it was opened`);
}

/** Which folder is at a path, as its inode; null if there is none. */
function siteIn(folder: string): number | null {
  return statSync(folder, { throwIfNoEntry: false })?.ino ?? null;
}

async function tryToAnswer(
  folder: string,
  path: string,
  request: IncomingMessage,
): Promise<Answer | null | 'replaced'> {
  const found = await find(folder, path, request);
  if (found.statusCode === 416 && lastBytes.test(request.headers.range ?? '')) {
    found.stream.destroy();
    delete request.headers.range;
    return tryToAnswer(folder, path, request);
  }
  if (found.type !== 'file') return answerWithoutFile(found, path);
  const { statusCode: status, headers, stream, metadata } = found;
  if (!(stream instanceof ReadStream)) {
    // A HEAD, or a file that has not changed since the reader last asked.
    stream.destroy();
    return (await isInside(metadata.path, folder)) ? { status, headers, body: null } : null;
  }
  if (!(await isOpen(stream, metadata.stat))) {
    stream.destroy();
    return 'replaced';
  }
  if (await isInside(metadata.path, folder)) return { status, headers, body: stream };
  stream.destroy();
  return null;
}

/**
 * A range of the last bytes that is longer than the file stands for the whole of it (RFC 9110, section
 * 14.1.2), which the library refuses: such a range is left aside.
 */
const lastBytes = /^bytes=-0*[1-9]\d*$/;

/**
 * Looks a path up. Links inside a site name a page without the slash that its folder has. Where the
 * reader understands a compressed copy of the file, it is sent in place of the file.
 */
async function find(folder: string, path: string, request: IncomingMessage): Promise<SendResult> {
  let file = '';
  let choice: Choice = { coding: null, vary: false };
  // A stream that is returned has not been opened yet, so that whoever takes it sees it open.
  const onFile = async (selected: string, { mtime }: Stats) => {
    file = selected;
    choice = await chooseCoding(selected, mtime, request);
  };
  const options = { root: folder, cacheControl: false, onFile };
  const asked = await send(request, path, options);
  const isFolder = asked.type === 'directory';
  const found = isFolder ? await send(request, `${path}/`, options) : asked;
  if (choice.vary) Object.assign(found.headers, { Vary: 'Accept-Encoding' });
  if (choice.coding === null) return found;
  found.stream.destroy();
  return sendCopy(folder, file, choice.coding, request);
}

async function sendCopy(
  folder: string,
  file: string,
  { name, suffix }: Coding,
  request: IncomingMessage,
): Promise<SendResult> {
  const path = toPath(relative(resolve(folder), file));
  const options = { root: folder, cacheControl: false };
  const sent = await send(request, path + suffix, { ...options, contentType: false });
  // The copy is gone: a build is replacing the file.
  if (sent.type === 'error' && sent.statusCode === 404) return send(request, path, options);
  const { 'Accept-Ranges': _, ...headers } = sent.headers;
  const isWhole = sent.type === 'file' && sent.statusCode === 200;
  const ofCopy = { 'Content-Encoding': name, 'Content-Type': typeOf(file) };
  return {
    ...sent,
    headers: { ...headers, Vary: 'Accept-Encoding', ...(isWhole && ofCopy) },
  };
}

function toPath(file: string): string {
  return `/${file.split(sep).map(encodeURIComponent).join('/')}`;
}

function typeOf(file: string): string {
  const type = mime.getType(file) ?? 'application/octet-stream';
  return isUtf8MimeType(type) ? `${type}; charset=utf-8` : type;
}

function answerWithoutFile(found: SendResult, path: string): Answer | null {
  found.stream.destroy();
  const { statusCode: status, headers } = found;
  if (status >= 500 && found.type === 'error') {
    throw new FileUnavailable(path, { cause: found.metadata.error });
  }
  if (status !== 412 && status !== 416) return null;
  const range = headers['Content-Range'];
  return { status, headers: range === undefined ? {} : { 'Content-Range': range }, body: null };
}

const statOpen = promisify<number, Stats>(fstat);

/** Waits until a file is open. False where it is no longer the one that was looked up. */
async function isOpen(stream: ReadStream, expected: Stats): Promise<boolean> {
  try {
    const [descriptor]: unknown[] = await once(stream, 'open');
    const { ino, size, mtimeMs } = await statOpen(Number(descriptor));
    return ino === expected.ino && size === expected.size && mtimeMs === expected.mtimeMs;
  } catch (error) {
    if (isMissing(error)) return false;
    throw new FileUnavailable(String(stream.path), { cause: error });
  }
}

/** Whether a file is part of a site once links are resolved. */
async function isInside(file: string, folder: string): Promise<boolean> {
  try {
    return (await realpath(file)).startsWith((await realpath(folder)) + sep);
  } catch (error) {
    if (isMissing(error)) return false;
    throw new FileUnavailable(file, { cause: error });
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(ENOENT|ENOTDIR)$/.test(String(error.code));
}
