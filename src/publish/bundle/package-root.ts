import { fileURLToPath } from 'node:url';

/** The absolute path of Lede's own folder: a checkout, or the package where it is installed. */
export const packageRoot = fileURLToPath(new URL('../../..', import.meta.url)).replace(
  /[/\\]$/,
  '',
);
