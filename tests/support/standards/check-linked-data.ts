import * as z from 'zod';

/**
 * The types of schema.org that pages use, each with properties that it has there, its own or inherited
 * (https://schema.org/docs/full.html), and with what Google asks of breadcrumbs and lists.
 */
const address = z.url({ protocol: /^https?$/ });
const name = z.string().min(1);

const organization = z.strictObject({ '@type': z.literal('Organization'), name });

const article = z.strictObject({
  '@type': z.literal('NewsArticle'),
  headline: name,
  url: address,
  datePublished: z.iso.datetime().optional(),
  publisher: organization,
});

const itemList = z
  .strictObject({
    '@type': z.literal('ItemList'),
    itemListOrder: z.literal('https://schema.org/ItemListOrderAscending').optional(),
    numberOfItems: z.int().positive().optional(),
    itemListElement: z.array(
      z
        .strictObject({
          '@type': z.literal('ListItem'),
          position: z.int().positive(),
          url: address.optional(),
          item: article.optional(),
        })
        .refine(({ url, item }) => (url === undefined) !== (item === undefined)),
    ),
  })
  .refine(({ itemListElement }) => isNumbered(itemListElement));

const breadcrumb = z
  .strictObject({
    '@type': z.literal('BreadcrumbList'),
    itemListElement: z
      .array(
        z.strictObject({
          '@type': z.literal('ListItem'),
          position: z.int().positive(),
          name,
          item: address,
        }),
      )
      .min(2),
  })
  .refine(({ itemListElement }) => isNumbered(itemListElement));

export const collectionPage = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('CollectionPage'),
  url: address,
  name,
  inLanguage: name,
  isPartOf: z.strictObject({ '@type': z.literal('WebSite'), name, url: address }),
  breadcrumb: breadcrumb.optional(),
  mainEntity: itemList,
});

function isNumbered(items: readonly { position: number }[]): boolean {
  return items.every(({ position }, index) => position === index + 1);
}
