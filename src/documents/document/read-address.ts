import type { PublisherDomain } from '#dataset/values.ts';
import { repairAddress } from '#documents/address/repair-address.ts';
import { type AddressResult, readDomain, readWebAddress } from '#documents/address/web-address.ts';
import { printPath } from '#documents/problems/diagnostics.ts';
import { type ParseContext, pathOf, report } from './parse-context.ts';
import { describeChange } from './read-text.ts';

/** Reads an address at a place in the front matter. Repairs are reported. */
export function readAddress(text: string, context: ParseContext): AddressResult {
  const result = readWebAddress(text);
  if (result.ok) reportRepairs(text, result.address, result.repairs, context);
  return result;
}

/** Reads a host name at a place in the front matter. Repairs are reported. */
export function readHost(text: string, context: ParseContext): PublisherDomain | null {
  const domain = readDomain(text);
  if (domain !== null) {
    const repaired = repairAddress(text);
    reportRepairs(text, repaired.text, repaired.repairs, context);
  }
  return domain;
}

function reportRepairs(
  before: string,
  after: string,
  repairs: readonly string[],
  context: ParseContext,
): void {
  if (repairs.length === 0) return;
  report(context, 'text-repaired', {
    key: printPath(pathOf(context)),
    repairs: repairs.join(', '),
    ...describeChange(before, after),
  });
}
