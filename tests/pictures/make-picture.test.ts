import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { makePicture } from '#pictures/make/make-picture.ts';
import {
  animation,
  drawn,
  drawnWithSpot,
  pictureBomb,
} from '#tests/support/pictures/draw-pictures.ts';

async function made(bytes: Buffer, isSmall = false) {
  const result = await makePicture(bytes, isSmall);
  if (!result.ok) throw new Error(`The picture ${result.reason}.`);
  const sizes: Record<string, string> = {};
  for (const [name, file] of result.files) {
    const { format, width, height } = await sharp(Buffer.from(file)).metadata();
    sizes[name.replace(result.record.name, '')] = `${format} ${width}x${height}`;
  }
  return { ...result, sizes };
}

async function refused(bytes: Buffer) {
  const result = await makePicture(bytes, false);
  if (result.ok) throw new Error('The picture was kept');
  return result;
}

/** The colour near the corner of a picture's JPEG. */
async function cornerOf(files: ReadonlyMap<string, Uint8Array>): Promise<number[]> {
  const jpeg = [...files].find(([name]) => name.endsWith('.jpg'))?.[1] ?? new Uint8Array();
  const place = { left: 30, top: 30, width: 1, height: 1 };
  return [...(await sharp(Buffer.from(jpeg)).extract(place).raw().toBuffer())];
}

describe('of a picture', () => {
  test('AVIF and WebP are made at three widths, and a JPEG', async () => {
    const { record, sizes } = await made(await drawn(1600, 900).jpeg().toBuffer());
    expect(sizes).toEqual({
      '-320.avif': 'heif 320x180',
      '-320.webp': 'webp 320x180',
      '-640.avif': 'heif 640x360',
      '-640.webp': 'webp 640x360',
      '-1280.avif': 'heif 1280x720',
      '-1280.webp': 'webp 1280x720',
      '-640.jpg': 'jpeg 640x360',
    });
    expect(record).toMatchObject({ width: 1600, height: 900, widths: [320, 640, 1280] });
  });

  test('nothing is made larger than it is', async () => {
    const { record, sizes } = await made(await drawn(500, 400).png().toBuffer());
    expect(record.widths).toEqual([320, 500]);
    expect(sizes['-500.jpg']).toBe('jpeg 500x400');
    const icon = await made(await drawn(40, 40).png().toBuffer());
    expect(icon.record.widths).toEqual([40]);
  });

  test('that is shown as a stamp, only the smallest is made', async () => {
    const stamp = await made(await drawn(1600, 900).jpeg().toBuffer(), true);
    expect(stamp.record).toMatchObject({ widths: [320], isSmall: true, width: 1600 });
    const icon = await made(await drawn(100, 100).jpeg().toBuffer(), true);
    expect(icon.record.isSmall).toBeUndefined();
  });

  test('the name follows from its bytes', async () => {
    const bytes = await drawn(400, 300).jpeg().toBuffer();
    const [first, again] = [await made(bytes), await made(bytes)];
    const other = await made(await drawn(400, 300, '#3060c1').jpeg().toBuffer());
    expect(again.record).toEqual(first.record);
    expect(other.record.name).not.toBe(first.record.name);
  });
});

describe('a picture', () => {
  test.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)('may be %s', async (format) => {
    const { record } = await made(await drawn(400, 300).toFormat(format).toBuffer());
    expect(record).toMatchObject({ width: 400, height: 300 });
  });

  test('is turned as its EXIF says, and its size with it', async () => {
    const lying = await drawn(800, 600).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { record, sizes } = await made(lying);
    expect(record).toMatchObject({ width: 600, height: 800 });
    expect(sizes['-320.webp']).toBe('webp 320x427');
  });

  test('loses what a camera wrote into it', async () => {
    const exif = { IFD0: { Copyright: 'Somebody', Make: 'Camera' } };
    const { files } = await made(await drawn(400, 300).withExif(exif).jpeg().toBuffer());
    for (const [name, file] of files) {
      const { exif: left, icc, xmp } = await sharp(Buffer.from(file)).metadata();
      expect([name, left, icc, xmp]).toEqual([name, undefined, undefined, undefined]);
    }
  });

  test('in the colours of print is shown in those of screens', async () => {
    const print = await drawn(400, 300, '#3060c0').toColourspace('cmyk').jpeg().toBuffer();
    expect((await sharp(print).metadata()).space).toBe('cmyk');
    const { files } = await made(print);
    for (const file of files.values()) {
      expect((await sharp(Buffer.from(file)).metadata()).space).toBe('srgb');
    }
    const [red = 0, green = 0, blue = 0] = await cornerOf(files);
    expect(blue).toBeGreaterThan(green);
    expect(green).toBeGreaterThan(red);
  });

  test('in grey, with 16 bits or with transparency is shown, too', async () => {
    const grey = drawn(400, 300).toColourspace('b-w').png();
    const deep = drawn(400, 300).toColourspace('rgb16').png();
    const clear = sharp({ create: { width: 400, height: 300, channels: 4, background: '#0000' } });
    await made(await grey.toBuffer());
    const [red = 0, , blue = 0] = await cornerOf((await made(await deep.toBuffer())).files);
    expect([Math.round(red / 10), Math.round(blue / 10)]).toEqual([5, 19]);
    const { files, record } = await made(await clear.png().toBuffer());
    expect(await cornerOf(files)).toEqual([255, 255, 255]);
    expect(record.colour).toMatch(/^#f/);
  });

  test('that moves is kept as its first frame', async () => {
    const { files, record } = await made(await animation());
    expect(record).toMatchObject({ width: 400, height: 300 });
    const [red = 0, , blue = 0] = await cornerOf(files);
    expect(blue).toBeGreaterThan(red);
    for (const file of files.values()) {
      expect((await sharp(Buffer.from(file)).metadata()).pages ?? 1).toBe(1);
    }
  });

  test('says the colour that there is most of', async () => {
    const { record } = await made(await drawnWithSpot(640, 480, 0.5, 0.5).png().toBuffer());
    const levels = record.colour.match(/[0-9a-f]{2}/g)?.map((level) => Number.parseInt(level, 16));
    expect(levels?.every((level) => Math.abs(level - 0x80) <= 16)).toBe(true);
  });

  test.each([
    ['wide, with something at its left', 1200, 400, 0.1, 0.5, [0, 25]],
    ['wide, with something at its right', 1200, 400, 0.9, 0.5, [100, 25]],
    ['tall, with something at its top', 600, 1200, 0.5, 0.08, [50, 0]],
    ['tall, with something at its bottom', 600, 1200, 0.5, 0.92, [50, 100]],
  ])('that is %s is cut there', async (_what, width, height, left, top, focus) => {
    const { record } = await made(await drawnWithSpot(width, height, left, top).png().toBuffer());
    expect(record.focus).toEqual(focus);
  });
});

describe('refused is', () => {
  test.each([
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"/>', 'svg'],
    [
      'SVG with a declaration',
      '\ufeff<?xml version="1.0"?>\n<svg width="400" height="300"/>',
      'svg',
    ],
    ['a page', '<!doctype html><title>Not found</title>', 'not-a-picture'],
    ['a PDF', '%PDF-1.7 …', 'not-a-picture'],
    ['nothing', '', 'not-a-picture'],
    ['a JPEG that ends at once', '\xff\xd8\xff\xe0', 'damaged'],
  ])('%s', async (_what, text, code) => {
    const bytes = Buffer.from(text, text.startsWith('\xff') ? 'latin1' : 'utf8');
    expect((await refused(bytes)).code).toBe(code);
  });

  test('a picture that is cut off', async () => {
    const bytes = await drawnWithSpot(800, 600, 0.5, 0.5).jpeg().toBuffer();
    expect((await refused(bytes.subarray(0, bytes.length / 2))).code).toBe('damaged');
  });

  test('one with more pixels than there is memory for, before they are unpacked', async () => {
    const bomb = await pictureBomb();
    expect(bomb.length).toBeLessThan(1_000);
    expect(await refused(bomb)).toMatchObject({
      code: 'too-many-pixels',
      reason: 'has 60000 by 60000 pixels; the limit is 40 million pixels',
    });
  });

  test('a pixel that counts visits, and a strip', async () => {
    expect((await refused(await drawn(1, 1).gif().toBuffer())).code).toBe('tiny');
    expect((await refused(await drawn(1400, 100).png().toBuffer())).code).toBe('too-long');
  });
});
