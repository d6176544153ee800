import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { buildScript } from './build-script.ts';

const entry = 'src/client/reader/display/first-paint.ts';

/** Where the script goes in index.html: before the style sheets, so that it need not wait for them. */
const placeholder = '<!--lede-first-paint-->';

/** The script that Vite puts into index.html for the client's entry. */
const entryTag = /<script type="module" crossorigin src="([^"]+)"><\/script>\n?/;

/**
 * Adds the script that runs before the first paint to every page. It is a file of its own, named by a
 * hash of its content, because the site's Content-Security-Policy allows no inline scripts; in
 * development, where there is no such policy, it is inline. It loads the client's entry after the first paint; in
 * development, the page does so itself.
 */
export function firstPaintPlugin(): Plugin {
  let base = '/';
  let isServing = false;
  let code = '';
  let file = '';
  return {
    name: 'lede:first-paint',
    applyToEnvironment: ({ name }) => name === 'client',
    configResolved(config) {
      base = config.base;
      isServing = config.command === 'serve';
    },
    async buildStart() {
      code = await buildScript(entry, base);
      const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
      file = `assets/first-paint-${hash}.js`;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        if (isServing) return html.replace(placeholder, () => `<script>${code}</script>`);
        const [tag = '', clientEntry] = entryTag.exec(html) ?? [];
        if (clientEntry === undefined) throw new Error('Vite has left out the entry of index.html');
        const script = `<script src="${base}${file}" data-entry="${clientEntry}" data-code=""></script>`;
        return html.replace(tag, '').replace(placeholder, () => script);
      },
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: file, source: code });
    },
  };
}
