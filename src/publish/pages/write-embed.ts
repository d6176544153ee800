import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from '#dataset/manifest.ts';
import type { EmbedCode } from '#publish/bundle/build-embed.ts';
import type { Renderer } from '#publish/bundle/renderer.ts';
import { fillEmbed } from './fill-embed.ts';

type EmbedOptions = {
  site: Site;
  renderer: Pick<Renderer, 'renderEmbed'>;
  embed: EmbedCode;
  /** The folder of the site. */
  folder: string;
  /** Where the site is mounted: begins and ends with a slash. */
  base: string;
};

/** Writes the page for other sites' frames: one for all stories. */
export async function writeEmbed({ site, renderer, embed, folder, base }: EmbedOptions) {
  const page = fillEmbed({
    site,
    base,
    html: await renderer.renderEmbed(site, base),
    script: base + embed.script,
    links: [
      `<script src="${base}${embed.theme}"></script>`,
      ...embed.styles.map((file) => `<link rel="stylesheet" href="${base}${file}">`),
    ],
  });
  await mkdir(join(folder, 'embed'));
  await writeFile(join(folder, 'embed/index.html'), page);
}
