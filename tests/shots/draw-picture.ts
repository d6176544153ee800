/**
 * A picture for an address, as SVG, always the same: of every shape that publishers send. A face in the
 * upper third shows whether people keep their heads, and the frame how much is cropped.
 */
export function drawPicture(address: string): string {
  const [width, height, ground] = shapes[hashOf(address) % shapes.length] ?? landscape;
  const radius = Math.min(width, height) / 8;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
  <path fill="${ground}" stroke="#933" stroke-width="${radius / 6}" d="M0 0h${width}v${height}H0z"/>
  <circle cx="${width / 2}" cy="${height * 0.3}" r="${radius}" fill="#2b3a4a"/>
  <path fill="#2b3a4a" d="M${width / 2 - 2 * radius} ${height}a${2 * radius} ${height * 0.45} 0 0 1 ${4 * radius} 0z"/>
</svg>`;
}

/** Width and height in pixels, and the colour of the ground. */
type Shape = readonly [number, number, string];

const landscape: Shape = [1200, 800, '#8fa9bd'];
const shapes: readonly Shape[] = [
  landscape,
  [1280, 720, '#b9a88a'],
  [800, 1200, '#a3b18a'],
  [1600, 500, '#b08ea2'],
  [600, 600, 'none'],
  [64, 64, '#c58b6b'],
  [1, 1, '#000'],
];

function hashOf(text: string): number {
  let hash = 0;
  for (const unit of text) hash = (hash * 31 + (unit.codePointAt(0) ?? 0)) % 1_000_003;
  return hash;
}
