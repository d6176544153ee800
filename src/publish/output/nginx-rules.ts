import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  applyChanges,
  type HeaderRule,
  patternSource,
  readHeaderRules,
} from '#publish/serve/site-headers.ts';
import { markerFile } from './site-folder.ts';

/**
 * Writes `_nginx.conf` into a site: what its `_headers` says, as rules of nginx, for a `server` whose
 * root is the folder that holds the site's mount point. nginx hands headers down only to places that
 * add none of their own (https://nginx.org/en/docs/http/ngx_http_headers_module.html), so each place
 * has all of them.
 */
export async function writeNginxRules(folder: string, base: string): Promise<void> {
  const rules = readHeaderRules(await readFile(join(folder, '_headers'), 'utf8'));
  await writeFile(join(folder, '_nginx.conf'), toNginxRules(rules, base));
}

/** What the reader's browser has to ask about each time; a rule may say otherwise. */
const revalidated = ['Cache-Control', 'no-cache'] as const;

/**
 * @throws if a header holds a sign that nginx would take for its own.
 */
export function toNginxRules(rules: readonly HeaderRule[], base: string): string {
  const general = rules.filter(({ path }) => path === '/*').flatMap(({ headers }) => headers);
  const own = rules.filter(({ path }) => path !== '/*');
  const places = own.map(({ path, headers }) => [
    `  location ~ "${patternOf(path, base)}" {`,
    ...directives([...general, ...headers]).map((line) => `    ${line}`),
    '  }',
  ]);
  return [
    '# What nginx sends with this site. Include it in a server whose root holds the site.',
    `location ${base} {`,
    `  error_page 404 ${base}404.html;`,
    ...directives(general).map((line) => `  ${line}`),
    '',
    '  # What Lede notes for itself.',
    `  location = ${base}${markerFile} { return 404; }`,
    ...places.flatMap((lines) => ['', ...lines]),
    '}',
    '',
  ].join('\n');
}

function directives(headers: HeaderRule['headers']): string[] {
  const sent = applyChanges([revalidated, ...headers]);
  return [
    'try_files $uri $uri/index.html =404;',
    ...[...sent].map(([name, value]) => `add_header ${name} "${quotable(value)}" always;`),
  ];
}

function quotable(value: string): string {
  if (/[$\\]/.test(value)) throw new Error(`nginx can't send ${JSON.stringify(value)}`);
  return value.replaceAll('"', '\\"');
}

/** The paths below `base` that a line of `_headers` is about. */
function patternOf(path: string, base: string): string {
  return `^${patternSource(base + path.slice(1))}$`;
}
