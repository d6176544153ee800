import type { Site } from '#dataset/manifest.ts';
import { scriptJson } from '#publish/head/script-json.ts';
import { escapeHtml } from './escape-html.ts';
import { htmlTag } from './page-template.ts';

type EmbedParts = {
  site: Site;
  base: string;
  /** What is shown without scripts. */
  html: string;
  /** The address of the script that draws the story. */
  script: string;
  /** Elements of the head, as HTML. */
  links: readonly string[];
};

/**
 * The page for other sites' frames. Its links open in a new tab, since nobody wants the rest of the site in a frame,
 * nor the frame's page to go.
 */
export function fillEmbed({ site, base, html, script, links }: EmbedParts): string {
  return `<!doctype html>
${htmlTag(site.language)}
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <title>${escapeHtml(site.title)}</title>
    <base target="_blank">
    <link rel="icon" href="${base}icon.svg" type="image/svg+xml">
    ${links.join('\n    ')}
  </head>
  <body>
    <div id="root">${html}</div>
    <script type="application/json" id="lede-state">${scriptJson({ site })}</script>
    <script type="module" src="${script}"></script>
  </body>
</html>
`;
}
