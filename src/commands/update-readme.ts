import { readFile, writeFile } from 'node:fs/promises';
import { updateReadmeTable } from '#documents/report/readme-table.ts';

/*
 * npm run readme
 * Updates the table of problems in README.md.
 */
await writeFile('README.md', updateReadmeTable(await readFile('README.md', 'utf8')));
