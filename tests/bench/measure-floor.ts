import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { CORE_SCHEMA, load } from 'js-yaml';
import * as z from 'zod';
import { articleSchema, documentSchema } from '#documents/document/schema.ts';
import { sendMeasurement } from './process/measurement.ts';

/*
 * measure-floor.ts <folder of documents>
 * The least that any reader of such documents does: a bare loop that reads every file, splits it,
 * parses its YAML and checks it against our schema. It repairs, links and reports nothing.
 */
const [documents = ''] = process.argv.slice(2);
const schema = documentSchema.extend({ related: z.array(articleSchema).optional() });

await sendMeasurement(() => {
  let count = 0;
  for (const path of readdirSync(documents, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(md|markdown|txt)$/i.test(path)) continue;
    const text = readFileSync(join(documents, path), 'utf8');
    const end = text.indexOf('\n---', 3);
    schema.safeParse(load(text.slice(4, end), { schema: CORE_SCHEMA }));
    count += 1;
  }
  return count;
});
