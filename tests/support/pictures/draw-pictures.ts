import sharp, { type Sharp } from 'sharp';

/** A picture of one colour. */
export function drawn(width: number, height: number, background = '#3060c0'): Sharp {
  return sharp({ create: { width, height, channels: 3, background } });
}

/** A dull picture with one thing on it that catches the eye, its middle at the shares given. */
export function drawnWithSpot(width: number, height: number, left: number, top: number): Sharp {
  const side = Math.round(Math.min(width, height) / 5);
  const [x, y] = [Math.round(width * left), Math.round(height * top)];
  const spot = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <circle cx="${x}" cy="${y}" r="${side / 2}" fill="#e02020" />
    <circle cx="${x}" cy="${y}" r="${side / 4}" fill="#ffe000" />
  </svg>`;
  return drawn(width, height, '#808080').composite([{ input: Buffer.from(spot) }]);
}

/** An animation: its first frame is blue, the second red. */
export async function animation(): Promise<Buffer> {
  const frames = await Promise.all(
    ['#0000ff', '#ff0000'].map((colour) => drawn(400, 300, colour).png().toBuffer()),
  );
  return sharp(frames, { join: { animated: true } })
    .gif({ delay: [100, 100] })
    .toBuffer();
}

/** A PNG of few bytes whose head claims more pixels than anybody has memory for. */
export async function pictureBomb(): Promise<Buffer> {
  const bytes = await drawn(20, 20).png().toBuffer();
  bytes.writeUInt32BE(60_000, 16);
  bytes.writeUInt32BE(60_000, 20);
  bytes.writeUInt32BE(checksum(bytes.subarray(12, 29)), 29);
  return bytes;
}

/** The CRC-32 of a PNG's chunk. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
