import { readFile, writeFile } from 'node:fs/promises';
import { updateReadmeTable } from '#documents/report/readme-table.ts';

/*
 * npm run readme
 * Writes the table of all problems into the README anew.
 */
await writeFile('README.md', updateReadmeTable(await readFile('README.md', 'utf8')));
