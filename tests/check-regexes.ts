import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { checkRegexes } from './regexes/check-regexes.ts';
import { exceptions } from './regexes/exceptions.ts';
import { findRegexes } from './regexes/find-regexes.ts';
import { judgeRegex } from './regexes/judge-regex.ts';
import { rememberVerdicts } from './regexes/remembered-verdicts.ts';
import { projectRoot } from './support/project-root.ts';

/*
 * Part of npm run check: every regular expression of src takes linear time, or is an exception with a
 * reason. What was found to be linear is remembered for this version of the checker.
 */
const { version }: { version: string } = createRequire(import.meta.url)('recheck/package.json');
const cache = join(projectRoot, 'node_modules/.cache', `linear-regexes-${version}.json`);
const { judge, save } = rememberVerdicts(judgeRegex, cache);

const regexes = readdirSync(join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .sort()
  .flatMap((file) => findRegexes(file, readFileSync(join(projectRoot, file), 'utf8')));
const faults = checkRegexes(regexes, exceptions, judge);
save();

for (const fault of faults) console.error(fault);
if (faults.length > 0) {
  console.error(
    'Rewrite them, or add an exception with its reason to tests/regexes/exceptions.ts.',
  );
  process.exitCode = 1;
} else {
  console.log(
    `${regexes.length} regular expressions take linear time, ${exceptions.length} of them by exception.`,
  );
}
