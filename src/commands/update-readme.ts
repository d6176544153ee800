import { readFile, writeFile } from 'node:fs/promises';
import { tellCatalogue } from '#documents/report/readme-table.ts';

/*
 * npm run readme
 * Writes the table of all problems into the README anew.
 */
await writeFile('README.md', tellCatalogue(await readFile('README.md', 'utf8')));
