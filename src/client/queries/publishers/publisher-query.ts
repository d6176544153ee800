import { queryOptions } from '@tanstack/react-query';
import { askEdition } from '#client/queries/edition.ts';
import type { PlatformEntry, PublisherEntry, PublisherList } from '#dataset/manifest.ts';
import type { PublisherId } from '#dataset/values.ts';
import { readPublishers } from './read-publishers.ts';

/** What is known of a publisher, a platform, or a platform that publishes under its own name too. */
export type KnownPublisher = {
  /** Null for a platform without articles of its own. */
  entry: PublisherEntry | null;
  /** The platform and who publishes there; null for any other publisher. */
  platform: (PlatformEntry & { publishers: PublisherList }) | null;
};

/** What the page of a publisher or a platform is about. Null if the edition has neither. */
export function publisherQuery(id: PublisherId) {
  return queryOptions({
    queryKey: ['publisher', id],
    queryFn: ({ client, meta, signal }): Promise<KnownPublisher | null> =>
      askEdition(client, async (manifest) => {
        const platform = manifest.platforms.find((one) => one.id === id);
        const listed = manifest.publishers.find((publisher) => publisher.id === id);
        if (platform === undefined && listed !== undefined)
          return { entry: listed, platform: null };
        const all = await readPublishers(manifest, meta, signal);
        const entry = all.find((publisher) => publisher.id === id) ?? null;
        if (platform !== undefined) {
          const publishers = all.filter((publisher) => publishesAt(publisher, platform));
          return { entry, platform: { ...platform, publishers } };
        }
        return entry === null ? null : { entry, platform: null };
      }),
  });
}

/** Whether a publisher has a name of its own on a platform. */
function publishesAt({ id, platforms = [] }: PublisherEntry, platform: PlatformEntry): boolean {
  return id.startsWith(`${platform.id}/`) || platforms.includes(platform.id);
}
