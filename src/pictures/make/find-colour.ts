import sharp from 'sharp';
import type { RawPicture } from './raw-picture.ts';

/** The colour that there is most of, as `#rrggbb`. What is transparent counts as white. */
export async function findColour({ data, info }: RawPicture): Promise<string> {
  const opaque = await sharp(data, { raw: info })
    .flatten({ background: '#fff' })
    .png({ compressionLevel: 0 })
    .toBuffer();
  const { dominant } = await sharp(opaque).stats();
  return `#${[dominant.r, dominant.g, dominant.b].map(inHex).join('')}`;
}

function inHex(value: number): string {
  return value.toString(16).padStart(2, '0');
}
