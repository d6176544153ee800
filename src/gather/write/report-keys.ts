import type { YamlKeys } from './print-yaml.ts';
import { type Report, timeOf, writeInstant } from './report.ts';

/** An entry of coverage, with the keys and in the order of the documents that this format comes from. */
export function reportKeys(report: Report): YamlKeys {
  const { article } = report;
  return {
    ...openingKeys(report),
    webUrl: article.address,
    ...kindAndProvider(report),
    ...pictureKeys(report),
  };
}

/** What an article begins with. `dateSeen` says that its date is only when it was first seen. */
export function openingKeys(report: Report): YamlKeys {
  const { article } = report;
  const { at, isSeen } = timeOf(report);
  return {
    title: article.headline,
    ...(article.excerpt === '' ? {} : { excerpt: article.excerpt }),
    publishedDateTime: writeInstant(at),
    ...(isSeen ? { dateSeen: 'true' } : {}),
  };
}

export function kindAndProvider({ article }: Report): YamlKeys {
  const { name, domain } = article.publisher;
  return { type: article.isVideo ? 'video' : 'article', provider: { name, domain } };
}

export function pictureKeys({ article: { picture } }: Report): YamlKeys {
  if (picture === null) return {};
  const { url, width, height } = picture;
  const image = {
    url,
    ...(width === null ? {} : { width: String(width) }),
    ...(height === null ? {} : { height: String(height) }),
  };
  return { images: [image] };
}
