import { fileURLToPath } from 'node:url';

/** The absolute path of the project's own folder. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
