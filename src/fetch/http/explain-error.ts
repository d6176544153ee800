import { errors } from 'undici';
import { type Failure, fail } from '#fetch/answer.ts';
import { PrivateAddressError } from '#fetch/hosts/guard-connections.ts';
import { BodyTooLong, UnknownEncoding } from './read-body.ts';

/** The whole answer took longer than it may. */
export class TimeLimitError extends Error {}

/** The fetcher was closed while it waited for the answer. */
export class ClosedError extends Error {}

/** What an error that ended a request to a host means. Nothing that a server does is left unexplained. */
export function explainError(error: unknown, host: string): Failure {
  if (error instanceof PrivateAddressError) {
    return fail(
      'address-private',
      `${host} is not on the public internet, so Lede does not ask it. If it is a host of your own, name it in LEDE_PRIVATE_HOSTS.`,
    );
  }
  if (error instanceof TimeLimitError) {
    return fail('timeout', `${host} took too long to answer. It is asked again later.`);
  }
  if (error instanceof ClosedError) {
    return fail('closed', `The request to ${host} was not finished, because Lede was stopped.`);
  }
  if (error instanceof BodyTooLong) {
    return fail(
      'too-large',
      `${host} sends more than Lede reads. Look for an address with less in it.`,
    );
  }
  if (error instanceof UnknownEncoding) {
    return fail(
      'encoding-unknown',
      `${host} compresses its answer in a way that Lede did not ask for (${JSON.stringify(error.message.slice(0, 40))}). Tell the publisher.`,
    );
  }
  if (error instanceof errors.HTTPParserError || error instanceof errors.HeadersOverflowError) {
    return fail(
      'malformed',
      `${host} answers with something that is not HTTP. Tell the publisher.`,
    );
  }
  return explainCode(codeOf(error), host);
}

function explainCode(code: string, host: string): Failure {
  if (code === 'ENOTFOUND') {
    return fail('name-unknown', `There is no host named ${host}. Check the address for typos.`);
  }
  if (code.startsWith('EAI_')) {
    return fail(
      'name-unanswered',
      `The address of ${host} could not be looked up. Check that this machine is online.`,
    );
  }
  if (/^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|EADDRNOTAVAIL)$/.test(code)) {
    return fail('unreachable', `${host} lets nobody connect (${code}). It is asked again later.`);
  }
  if (/^(?:CERT|ERR_TLS|ERR_SSL|EPROTO|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(code)) {
    return fail(
      'certificate',
      `The certificate or encryption of ${host} is not valid (${code}). Tell the publisher.`,
    );
  }
  if (/^(?:Z_|ERR_BROTLI|ERR__ERROR_FORMAT)/.test(code)) {
    return fail(
      'encoding-damaged',
      `${host} sends compressed data that is damaged. It is asked again later.`,
    );
  }
  if (/^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/.test(code)) {
    return fail('cut', `${host} broke off in the middle of its answer. It is asked again later.`);
  }
  return fail(
    'request-failed',
    `The request to ${host} failed (${code || 'for no reason given'}). It is asked again later.`,
  );
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}
