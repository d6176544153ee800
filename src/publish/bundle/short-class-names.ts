import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';
import type { CSSModulesOptions } from 'vite';
import { packageRoot } from './package-root.ts';

/**
 * Names the classes of a built site by a few characters: they are a tenth of every page. The names depend on nothing but the
 * class and its file, so that the code for browsers and the code that renders pages agree on them.
 */
export const shortClassNames: CSSModulesOptions = {
  generateScopedName: (name, file) => {
    const path = relative(packageRoot, file.split('?')[0] ?? file)
      .split(sep)
      .join('/');
    const hash = createHash('sha256').update(`${path} ${name}`).digest('base64url');
    return `_${hash.slice(0, 5)}`;
  },
};
