import * as z from 'zod';

/** A point in time: ISO 8601 in UTC with seconds, `2021-02-15T21:41:00Z`. */
export const instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/)
  .brand<'Instant'>();
export type Instant = z.infer<typeof instant>;

/** A calendar day in the site's time zone: `2021-02-15`. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .brand<'Day'>();
export type Day = z.infer<typeof day>;

/** A calendar year in the site's time zone: `2021`. */
export const year = z
  .string()
  .regex(/^\d{4}$/)
  .brand<'Year'>();
export type Year = z.infer<typeof year>;

/** A calendar month in the site's time zone: `2021-02`. */
export const month = z
  .string()
  .regex(/^\d{4}-\d{2}$/)
  .brand<'Month'>();
export type Month = z.infer<typeof month>;

/**
 * The id of a story, in addresses and file names alike: a date, then words of letters and digits in any
 * script, joined by hyphens. Never a path, a dot or a device name.
 */
export const storyId = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(-[\p{L}\p{N}\p{M}_]+)*$/u)
  .brand<'StoryId'>();
export type StoryId = z.infer<typeof storyId>;

/** The name of a topic in addresses: lower-case words of any script, joined by hyphens. */
export const topicSlug = z
  .string()
  .regex(/^[\p{L}\p{N}\p{M}]+(-[\p{L}\p{N}\p{M}]+)*$/u)
  .brand<'TopicSlug'>();
export type TopicSlug = z.infer<typeof topicSlug>;

/** The host name of a publisher: lower case, without `www.`, in ASCII (punycode where necessary). */
export const publisherDomain = z
  .string()
  .regex(/^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/)
  .brand<'PublisherDomain'>();
export type PublisherDomain = z.infer<typeof publisherDomain>;

/**
 * Who published an article, the one identity by which publishers are counted, filtered, muted and linked:
 * a domain; on a platform, the platform's domain and the slug of a name: `youtube.com/the-d-cast`.
 */
export const publisherId = z
  .string()
  .regex(/^[a-z0-9_-]+(\.[a-z0-9_-]+)+(\/[\p{L}\p{N}\p{M}]+(-[\p{L}\p{N}\p{M}]+)*)?$/u)
  .brand<'PublisherId'>();
export type PublisherId = z.infer<typeof publisherId>;

const contentHash = z.string().regex(/^[0-9a-f]{16}$/);

/** The name of a list page: a hash of its content, so that a page never changes under its name. */
export const pageName = contentHash.brand<'PageName'>();
export type PageName = z.infer<typeof pageName>;

/** The name of any other file that is named by a hash of its content. */
export const fileName = contentHash.brand<'FileName'>();
export type FileName = z.infer<typeof fileName>;

/** An absolute address, `http:` or `https:`, as the document gives it. */
export const webAddress = z
  .string()
  .regex(/^https?:\/\/[^\s"<>]+$/i)
  .brand<'WebAddress'>();
export type WebAddress = z.infer<typeof webAddress>;

/**
 * A file of a picture that the site keeps, as a path below the site's base: what the picture is named, and
 * the file's width in pixels.
 */
export const keptPath = z
  .string()
  .regex(/^pictures\/[0-9a-f]{16}-[1-9]\d{0,3}\.(?:avif|jpg|webp)$/)
  .brand<'KeptPath'>();
export type KeptPath = z.infer<typeof keptPath>;

/** Where a picture is: on the web, or among the site's own. */
export const pictureAddress = z.union([webAddress, keptPath]);
export type PictureAddress = z.infer<typeof pictureAddress>;
