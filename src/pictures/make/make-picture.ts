import { createHash } from 'node:crypto';
import sharp, { type Sharp, type SharpOptions } from 'sharp';
import { fileNames } from '#pictures/kept/file-names.ts';
import type { KeptRecord } from '#pictures/kept/record.ts';
import { findColour } from './find-colour.ts';
import { findFocus } from './find-focus.ts';
import { pictureFormat } from './picture-format.ts';
import type { RawPicture } from './raw-picture.ts';

export type MadePicture =
  | { ok: true; record: KeptRecord; files: ReadonlyMap<string, Uint8Array> }
  | { ok: false; code: string; reason: string };

/** In pixels. */
const wantedWidths = [320, 640, 1280] as const;
const smallest = 16;
const mostPixels = 40_000_000;

/** How many times one side may be as long as the other. */
const longestShape = 6;

/** Goes into the names of files, as the widths do: other files of the same picture need other names. */
const recipe = 'lede-1';

const seconds = 60;

/**
 * Makes the files of a picture: turned upright, in sRGB, without metadata, of an animation the first frame. None is
 * wider than the picture. Bytes that can't be shown are refused; `reason` completes "The picture …".
 */
export async function makePicture(bytes: Buffer, isSmall: boolean): Promise<MadePicture> {
  const format = pictureFormat(bytes);
  if (format === 'svg')
    return refuse('svg', 'is an SVG drawing, which may hold more than a picture');
  if (format === null) return refuse('not-a-picture', 'is not a JPEG, PNG, GIF, WebP or AVIF file');
  try {
    const size = await readSize(bytes);
    const fault = faultOf(size);
    if (fault !== null) return fault;
    return await make(bytes, size, isSmall);
  } catch (error) {
    return refuse('damaged', `could not be decoded: ${firstLine(error)}`);
  }
}

type Size = { width: number; height: number };

/** Reads the head of a file alone, whatever size it claims. */
async function readSize(bytes: Buffer): Promise<Size> {
  const { autoOrient } = await sharp(bytes, { limitInputPixels: false }).metadata();
  return autoOrient;
}

function faultOf({ width, height }: Size): MadePicture | null {
  const size = `${width} by ${height} pixels`;
  if (Math.min(width, height) < smallest) return refuse('tiny', `has only ${size}`);
  if (width * height > mostPixels) {
    return refuse(
      'too-many-pixels',
      `has ${size}; the limit is ${mostPixels / 1e6} million pixels`,
    );
  }
  const shape = Math.max(width / height, height / width);
  return shape > longestShape ? refuse('too-long', `has ${size}, so it is a strip`) : null;
}

async function make(bytes: Buffer, size: Size, isSmall: boolean): Promise<MadePicture> {
  const options: SharpOptions = { limitInputPixels: mostPixels, failOn: 'error', pages: 1 };
  const decoded = sharp(bytes, options).timeout({ seconds }).autoOrient();
  const widths = widthsOf(size.width, isSmall);
  const whole = await resize(decoded, Math.max(...widths));
  const small = await resize(sharp(whole.data, { raw: whole.info }), Math.min(...widths));
  const hash = createHash('sha256').update(`${recipe} ${widths.join()} `).update(bytes);
  const name = hash.digest('hex').slice(0, 16);
  const files = new Map<string, Uint8Array>();
  for (const file of fileNames({ name, widths })) files.set(file, await encode(whole, file));
  const record: KeptRecord = {
    is: 'kept',
    name,
    ...size,
    widths,
    colour: await findColour(small),
    focus: await findFocus(small),
    bytes: [...files.values()].reduce((sum, { length }) => sum + length, 0),
  };
  if (isSmall && size.width > Math.max(...widths)) record.isSmall = true;
  return { ok: true, record, files };
}

/** Those that the picture is wider than, and in place of the next one its own. */
function widthsOf(width: number, isSmall: boolean): number[] {
  const wanted = isSmall ? wantedWidths.slice(0, 1) : wantedWidths;
  const narrower = wanted.filter((one) => one < width);
  return narrower.length < wanted.length ? [...narrower, width] : narrower;
}

async function resize(picture: Sharp, width: number): Promise<RawPicture> {
  return picture
    .resize({ width, withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
}

async function encode({ data, info }: RawPicture, file: string): Promise<Buffer> {
  const [, width, kind] = /-(\d+)\.(\w+)$/.exec(file) ?? [];
  const picture = sharp(data, { raw: info }).resize({ width: Number(width) });
  if (kind === 'avif') return picture.avif({ quality: 50, effort: 3 }).toBuffer();
  if (kind === 'webp') return picture.webp({ quality: 74 }).toBuffer();
  return picture.flatten({ background: '#fff' }).jpeg({ quality: 78, mozjpeg: true }).toBuffer();
}

function refuse(code: string, reason: string): MadePicture {
  return { ok: false, code, reason };
}

function firstLine(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return line.slice(0, 200);
}
