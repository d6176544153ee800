import type { Picture } from '#dataset/story.ts';
import { limits } from '#documents/limits.ts';
import { describeValue } from '#documents/text/describe-value.ts';
import { isYamlMapping, type YamlMapping } from '#documents/yaml/parse-yaml.ts';
import { inside, type ParseContext, report } from './parse-context.ts';
import { readAddress } from './read-address.ts';
import { readKeys, readList } from './read-keys.ts';
import { readText } from './read-text.ts';
import { pictureSchema } from './schema.ts';
import { tinySize } from './tiny-picture.ts';

/** The pictures with a web address, each address once, in the document's order; none of a few pixels. */
export function readPictures(
  list: readonly unknown[] | undefined,
  context: ParseContext,
): Picture[] {
  if (list === undefined || list.length === 0) return [];
  const at = inside(context, 'images');
  const pictures: Picture[] = [];
  readList(list, limits.pictures, at).forEach((value, index) => {
    const picture = readPicture(value, inside(at, index));
    if (picture === null || pictures.some(({ url }) => url === picture.url)) return;
    pictures.push(picture);
  });
  return pictures;
}

function readPicture(value: unknown, context: ParseContext): Picture | null {
  if (value === null) return null;
  if (isYamlMapping(value)) return readPictureKeys(value, context);
  report(context, 'picture-left-out', {
    reason: `is ${describeValue(value)}, but should be \`url:\` and an address`,
  });
  return null;
}

/** A blank address is how this format says "no picture", so it is not a problem. */
function readPictureKeys(value: YamlMapping, context: ParseContext): Picture | null {
  const keys = readKeys(pictureSchema, value, context);
  const text = keys.url ?? '';
  if (text.trim() === '') return null;
  const result = readAddress(text, inside(context, 'url'));
  if (!result.ok) {
    report(inside(context, 'url'), 'picture-left-out', {
      reason: `has an address that ${result.reason}`,
    });
    return null;
  }
  const width = readSize(keys.width);
  const height = readSize(keys.height);
  const tiny = tinySize({ url: result.address, width, height });
  if (tiny !== null) {
    report(context, 'picture-tiny', { size: tiny });
    return null;
  }
  return {
    url: result.address,
    width,
    height,
    caption: readText(keys.title, limits.texts.caption, inside(context, 'title')),
  };
}

function readSize(pixels: number | undefined): number | null {
  const rounded = Math.round(pixels ?? 0);
  return rounded > 0 && rounded <= 100_000 ? rounded : null;
}
