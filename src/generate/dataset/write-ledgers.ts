import type { Ledger, OtherPublisher } from '#dataset/ledger.ts';
import { countLags } from '#dataset/shared/lag-spans.ts';
import { type FileName, fileName, type PublisherId } from '#dataset/values.ts';
import { compareText } from '#documents/text/compare-text.ts';
import { hashOf } from './hash.ts';
import type { Account } from './keep-accounts.ts';

/** How many events a claim rests on at least. */
const fewestEvents = 5;

/** How many other publishers are named. */
const mostNames = 3;

/** How often another publisher came before or after to be named: once may be chance. */
const fewestTimes = 2;

type Names = ReadonlyMap<PublisherId, { name: string }>;

/** The ledgers of those publishers that have one, each with the name of its file. */
export function writeLedgers(
  accounts: ReadonlyMap<PublisherId, Readonly<Account>>,
  names: Names,
): Map<PublisherId, { name: FileName; ledger: Ledger }> {
  return new Map(
    [...accounts].flatMap(([id, account]) => {
      const ledger = writeLedger(account, names);
      if (ledger === null) return [];
      return [[id, { name: fileName.parse(hashOf(JSON.stringify(ledger))), ledger }] as const];
    }),
  );
}

/** Null for a publisher with too few events that others reported too. */
function writeLedger(
  { events, first, later, alone, delays, follows, followedBy }: Readonly<Account>,
  names: Names,
): Ledger | null {
  if (first + later < fewestEvents) return null;
  return {
    events,
    first,
    later,
    alone,
    medianLag: later < fewestEvents ? null : medianOf(delays),
    lags: later < fewestEvents ? null : countLags(delays),
    follows: later < fewestEvents ? [] : mostOften(follows, names),
    followedBy: first < fewestEvents ? [] : mostOften(followedBy, names),
  };
}

/** The median of some numbers, rounded to a whole one. */
function medianOf(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : Math.round((lower + upper) / 2);
}

/** Where two have as many, the id decides. */
function mostOften(counts: ReadonlyMap<PublisherId, number>, names: Names): OtherPublisher[] {
  return [...counts]
    .filter(([, count]) => count >= fewestTimes)
    .sort(([a, m], [b, n]) => n - m || compareText(a, b))
    .slice(0, mostNames)
    .map(([id, count]) => ({ id, name: names.get(id)?.name ?? id, count }));
}
