import { Buffer } from 'node:buffer';
import sharp from 'sharp';

const options = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 9 };

/** How cards are printed: the same card may have other bytes where this differs. */
export const printing = JSON.stringify([options, sharp.versions]);

/**
 * Makes a PNG of a card that was drawn as SVG: the same bytes for the same card. With sixteen colours, it
 * has about 20 KB, and never more than four bits a pixel; in full colour it would have 75.
 */
export async function printCard(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).png(options).toBuffer();
}
