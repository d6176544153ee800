import type { Manifest } from 'vite';
import { lookupLanguage } from '#dataset/shared/lookup-language.ts';

/** The code that every reader may need offline, besides what a first visit loads. */
const common = [
  /^src\/client\/pages\/[^/]+\/[^/]+-page\.tsx$/,
  /^src\/client\/app\/entry\/directory-page-queries\.ts$/,
  /^src\/client\/offline\/offline-parts\.tsx$/,
];

const translation = /^src\/client\/language\/([^/]+)\/interface\.ts$/;
const dates = /(?:^|\/)date-fns\/locale\/([^/]+)\.js$/;
const otherLanguages = 'src/client/language/other-languages.ts';

/**
 * The files that an edition keeps of the client's code, by their paths in the site: what every page loads, the code
 * of all pages, and the site's language.
 */
export function editionCode(manifest: Manifest, language: string): string[] {
  const files = new Set<string>();
  const add = (key: string) => {
    const chunk = manifest[key];
    if (chunk === undefined || files.has(chunk.file)) return;
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file);
    for (const imported of chunk.imports ?? []) add(imported);
  };
  for (const [key, { isEntry }] of Object.entries(manifest)) {
    if (isEntry || common.some((pattern) => pattern.test(key))) add(key);
  }
  for (const key of languageCode(Object.keys(manifest), language)) add(key);
  return [...files].sort();
}

/** The modules that the client loads for a language (BCP 47): see `load-language.ts` and `other-languages.ts`. */
function languageCode(modules: readonly string[], language: string): string[] {
  const translated = find(modules, translation, language, ['en']);
  const found = translated ?? find(modules, dates, language, []);
  const code = found === null || found === '' ? [] : [found];
  const isTranslation = ['en', translation.exec(found ?? '')?.[1]].includes(language);
  return isTranslation ? code : [otherLanguages, ...code];
}

/** Of the modules that a pattern names a language in, the best for another; empty if it needs none of them. */
function find(
  modules: readonly string[],
  pattern: RegExp,
  language: string,
  others: readonly string[],
): string | null {
  const named = new Map(
    modules.flatMap((key) => {
      const name = pattern.exec(key)?.[1];
      return name === undefined ? [] : [[name, key] as const];
    }),
  );
  const found = lookupLanguage(language, [...named.keys(), ...others]);
  return found === null ? null : (named.get(found) ?? '');
}
