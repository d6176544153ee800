import { readWebAddress } from '#documents/address/web-address.ts';
import { type Failure, fail } from './answer.ts';

/** An address that may be asked, without its fragment; else why it can't be. */
export function readTarget(address: string): URL | Failure {
  const result = readWebAddress(address);
  if (!result.ok) {
    return fail('address-invalid', `The address ${result.reason}. Correct it.`);
  }
  const url = new URL(result.address);
  if (url.username !== '' || url.password !== '') {
    return fail(
      'address-credentials',
      'The address has a name or a password in it. Lede sends none: remove it.',
    );
  }
  url.hash = '';
  return url;
}
