import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Lets the browser fetch the news' typeface beside the style sheet rather than after it. */
export async function preloadFont(
  template: string,
  base: string,
  siteFolder: string,
): Promise<string> {
  const assets = await readdir(join(siteFolder, 'assets'));
  const font = assets.find((name) => /^newsreader-.*\.woff2$/.test(name));
  if (font === undefined) throw new Error('The client was built without its typeface');
  const link = `<link rel="preload" href="${base}assets/${font}" as="font" type="font/woff2" crossorigin>`;
  return template.replace('<!--lede-head-->', `<!--lede-head-->\n    ${link}`);
}
