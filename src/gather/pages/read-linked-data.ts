import type { WrittenMetadata, WrittenPicture } from './page-metadata.ts';

/** Types of Schema.org that are articles: https://schema.org/Article */
const articleTypes =
  /^(?:https?:\/\/schema\.org\/)?(?:\w{0,40}Article|Report|\w{0,40}(?:BlogPosting|Posting)|VideoObject)$/;

/** Objects and lists that are looked at, and how deep. */
const most = { nodes: 2_000, depth: 8, pictures: 20 };

type Node = Readonly<Record<string, unknown>>;

/**
 * Reads what a script of JSON-LD (https://www.w3.org/TR/json-ld/) says of the article of its page; null if
 * it is not JSON, or is about no article. Never throws.
 */
export function readLinkedData(script: string): WrittenMetadata | null {
  const article = findArticle(parse(script));
  if (article === null) return null;
  return {
    title: textOf(article.headline) ?? textOf(article.name),
    description: textOf(article.description),
    published: textOf(article.datePublished) ?? textOf(article.uploadDate),
    pictures: picturesOf(article.image ?? article.thumbnailUrl),
    canonical: textOf(article.url) ?? textOf(article.mainEntityOfPage),
    language: textOf(article.inLanguage),
    publisher: textOf(firstOf(article.publisher)),
  };
}

/** Line breaks within texts and wrappings of comments are common faults. */
function parse(script: string): unknown {
  const plain = script
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .replace(/^[\s/*]{0,20}(?:<!--|<!\[CDATA\[)[\s/*]{0,20}/, '')
    .replace(/[\s/*]{0,20}(?:-->|\]\]>)[\s/*;]{0,20}$/, '');
  try {
    return JSON.parse(plain);
  } catch {
    return null;
  }
}

/** The first article in lists and graphs, outer ones before inner ones. */
function findArticle(root: unknown): Node | null {
  let level: unknown[] = [root];
  let nodes = 0;
  for (let depth = 0; depth < most.depth && level.length > 0; depth += 1) {
    const next: unknown[] = [];
    for (const value of level) {
      nodes += 1;
      if (nodes > most.nodes) return null;
      if (Array.isArray(value)) next.push(...value.slice(0, most.nodes));
      if (!isNode(value)) continue;
      if (isArticle(value)) return value;
      next.push(value['@graph'], value.mainEntity, value.itemListElement, value.item);
    }
    level = next.filter((value) => typeof value === 'object' && value !== null);
  }
  return null;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isArticle(node: Node): boolean {
  const types: unknown[] = [node['@type']].flat();
  return types.some((type) => typeof type === 'string' && articleTypes.test(type));
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

/** A text, or that which stands for a thing: its name, its address or its value. */
function textOf(value: unknown): string | undefined {
  const first = firstOf(value);
  const text = isNode(first) ? (first.name ?? first['@value'] ?? first['@id'] ?? first.url) : first;
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}

function picturesOf(value: unknown): WrittenPicture[] {
  const list: unknown[] = [value].flat();
  return list.slice(0, most.pictures).flatMap((each) => {
    if (typeof each === 'string') return [{ url: each }];
    if (!isNode(each)) return [];
    const url = firstOf(each.url ?? each.contentUrl ?? each['@id']);
    if (typeof url !== 'string') return [];
    return [{ url, ...sizeOf('width', each.width), ...sizeOf('height', each.height) }];
  });
}

/** A number, or a thing that has it as its value: https://schema.org/QuantitativeValue */
function sizeOf<Side extends string>(
  side: Side,
  value: unknown,
): { [key in Side]?: string | number } {
  const size = isNode(value) ? value.value : value;
  const sizes: { [key in Side]?: string | number } = {};
  if (typeof size === 'number' || typeof size === 'string') sizes[side] = size;
  return sizes;
}
