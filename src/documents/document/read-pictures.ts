import type { Picture } from '#dataset/story.ts';
import { readWebAddress } from '#documents/address/web-address.ts';
import { limits } from '#documents/limits.ts';
import { isKeys, type Keys } from '#documents/yaml/parse-yaml.ts';
import {
  inside,
  type Place,
  readKeys,
  readList,
  readText,
  report,
  tellValue,
} from './read-keys.ts';
import { pictureSchema } from './schema.ts';

/** The pictures that can be drawn, each address once, in the document's order. */
export function readPictures(list: readonly unknown[] | undefined, place: Place): Picture[] {
  if (list === undefined || list.length === 0) return [];
  const at = inside(place, 'images');
  const pictures: Picture[] = [];
  readList(list, limits.pictures, at).forEach((value, index) => {
    const picture = readPicture(value, inside(at, index));
    if (picture === null || pictures.some(({ url }) => url === picture.url)) return;
    pictures.push(picture);
  });
  return pictures;
}

function readPicture(value: unknown, place: Place): Picture | null {
  if (value === null) return null;
  if (isKeys(value)) return readPictureKeys(value, place);
  report(place, 'picture-left-out', {
    reason: `is ${tellValue(value)}, where \`url:\` and its address are expected`,
  });
  return null;
}

/** A blank address is how this format says "no picture", so that alone is no problem. */
function readPictureKeys(value: Keys, place: Place): Picture | null {
  const keys = readKeys(pictureSchema, value, place);
  const text = keys.url ?? '';
  if (text.trim() === '') return null;
  const reading = readWebAddress(text);
  if (!reading.ok) {
    report(inside(place, 'url'), 'picture-left-out', {
      reason: `has an address that ${reading.reason}`,
    });
    return null;
  }
  return {
    url: reading.address,
    width: readSize(keys.width),
    height: readSize(keys.height),
    caption: readText(keys.title, limits.texts.caption, inside(place, 'title')),
  };
}

function readSize(pixels: number | undefined): number | null {
  const rounded = Math.round(pixels ?? 0);
  return rounded > 0 && rounded <= 100_000 ? rounded : null;
}
