import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { buildScript } from './build-script.ts';

const entry = 'src/client/reader/display/first-paint.ts';

/** Where the script goes in index.html: before the style sheets, so that it need not wait for them. */
const placeholder = '<!--lede-first-paint-->';

/**
 * Adds the script that runs before the first paint to every page. It is a file of its own, named by a
 * hash of its content, because the site's Content-Security-Policy allows no inline scripts; in
 * development, where there is no such policy, it is inline.
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
    transformIndexHtml(html) {
      const script = isServing
        ? `<script>${code}</script>`
        : `<script src="${base}${file}"></script>`;
      return html.replace(placeholder, () => script);
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: file, source: code });
    },
  };
}
