import sharp from 'sharp';
import type { RawPicture } from './raw-picture.ts';

/** Of the pictures on cards. */
const cardShape = 16 / 9;

/** What is cut off in the middle, and a quarter from the top, as where nothing is known of a picture. */
const middle = { left: 50, top: 25 };

/**
 * Where to cut a picture, from left and from top, in tens of per cent as `object-position` has it: so that a card
 * of 16:9, and a square where the picture is no wider than that, keep what catches the eye.
 */
export async function findFocus(picture: RawPicture): Promise<[number, number]> {
  const { width, height } = picture.info;
  if (width / height > cardShape) return [await cutSides(picture, cardShape), middle.top];
  const left = width > height ? await cutSides(picture, 1) : middle.left;
  return [left, await cutTopAndBottom(picture, cardShape)];
}

async function cutSides({ data, info }: RawPicture, shape: number): Promise<number> {
  const width = Math.round(info.height * shape);
  if (width >= info.width) return middle.left;
  const { cropOffsetLeft = 0 } = await cut({ data, info }, width, info.height);
  return inTens(-cropOffsetLeft / (info.width - width));
}

async function cutTopAndBottom({ data, info }: RawPicture, shape: number): Promise<number> {
  const height = Math.round(info.width / shape);
  if (height >= info.height || height === 0) return middle.top;
  const { cropOffsetTop = 0 } = await cut({ data, info }, info.width, height);
  return inTens(-cropOffsetTop / (info.height - height));
}

async function cut({ data, info }: RawPicture, width: number, height: number) {
  const position = sharp.strategy.attention;
  const crop = sharp(data, { raw: info }).resize({ width, height, fit: 'cover', position });
  return (await crop.raw().toBuffer({ resolveWithObject: true })).info;
}

function inTens(share: number): number {
  return Math.min(10, Math.max(0, Math.round(share * 10))) * 10;
}
