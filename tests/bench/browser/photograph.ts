import sharp from 'sharp';

/** A JPEG of 1600 × 900 with soft shapes and grain, of about the bytes that a photograph of its size has. */
export function photograph(): Promise<Buffer> {
  const [width, height] = [1600, 900];
  const noise = (sigma: number) => ({
    create: {
      width,
      height,
      channels: 3 as const,
      background: '#808080',
      noise: { type: 'gaussian' as const, mean: 128, sigma },
    },
  });
  return sharp(noise(120)).blur(3).modulate({ saturation: 1.5 }).jpeg({ quality: 80 }).toBuffer();
}
