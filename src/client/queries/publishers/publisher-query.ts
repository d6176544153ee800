import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { type DatasetReader, readerOf } from '#client/queries/dataset-reader.ts';
import { askEdition } from '#client/queries/edition.ts';
import type { Ledger } from '#dataset/ledger.ts';
import type { PlatformEntry, PublisherEntry, PublisherList } from '#dataset/manifest.ts';
import type { PageName, PublisherId } from '#dataset/values.ts';
import { readPublishers } from './read-publishers.ts';

/** What is known of a publisher, a platform, or a platform that publishes under its own name too. */
export type KnownPublisher = {
  /** Null for a platform without articles of its own. */
  entry: PublisherEntry | null;
  /** The platform and who publishes there; null for any other publisher. */
  platform: (PlatformEntry & { publishers: PublisherList }) | null;
  /** How it stands among other publishers; null where there is too little to tell. */
  ledger: Ledger | null;
};

/** What the page of a publisher or a platform is about. Null if the edition has neither. */
export function publisherQuery(id: PublisherId) {
  return queryOptions({
    queryKey: ['publisher', id],
    queryFn: ({ client, meta, signal }): Promise<KnownPublisher | null> =>
      askEdition(client, async (manifest) => {
        const platform = manifest.platforms.find((one) => one.id === id);
        const listed = manifest.publishers.find((publisher) => publisher.id === id);
        const isListedAlone = platform === undefined && listed !== undefined;
        const all = isListedAlone ? [listed] : await readPublishers(manifest, meta, signal);
        const entry = all.find((publisher) => publisher.id === id) ?? null;
        if (entry === null && platform === undefined) return null;
        const ledger = await readLedger(entry, meta, signal);
        if (platform === undefined) return { entry, platform: null, ledger };
        const publishers = all.filter((publisher) => publishesAt(publisher, platform));
        return { entry, platform: { ...platform, publishers }, ledger };
      }),
  });
}

async function readLedger(
  entry: PublisherEntry | null,
  meta: { read: DatasetReader } | undefined,
  signal: AbortSignal,
): Promise<Ledger | null> {
  if (entry?.ledger === undefined) return null;
  return readerOf(meta)('publishers/ledgers', entry.ledger, signal);
}

/** Whether a publisher has a name of its own on a platform. */
function publishesAt({ id, platforms = [] }: PublisherEntry, platform: PlatformEntry): boolean {
  return id.startsWith(`${platform.id}/`) || platforms.includes(platform.id);
}

/** Who a publisher or a platform is, apart from what it wrote. */
export type PublisherName = Pick<PublisherEntry, 'id' | 'name' | 'logo'> & { shownDomain: string };

/** Who a publisher or a platform is. Null if the edition has neither. */
export function publisherNameQuery(id: PublisherId) {
  return queryOptions({
    queryKey: ['publisher-name', id],
    queryFn: async ({ client }): Promise<PublisherName | null> => {
      const known = await client.fetchQuery(publisherQuery(id));
      const entry = known?.entry ?? null;
      if (entry !== null) {
        const { name, logo, domain, shownDomain = domain } = entry;
        return { id, name, shownDomain, ...(logo !== undefined && { logo }) };
      }
      const platform = known?.platform ?? null;
      return platform === null ? null : { id, name: platform.name, shownDomain: id };
    },
  });
}

/** The newest page of a publisher's list; null if it has none. */
export async function findNewestBy(client: QueryClient, id: PublisherId): Promise<PageName | null> {
  return (await client.fetchQuery(publisherQuery(id)))?.entry?.firstPage ?? null;
}
