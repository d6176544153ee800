import { limits } from '#documents/limits.ts';
import { addReports } from './add-reports.ts';
import { nameDocument, type TakenNames } from './name-document.ts';
import { printKeys, usualStyle, type YamlKeys } from './print-yaml.ts';
import type { Report } from './report.ts';
import { kindAndProvider, openingKeys, pictureKeys } from './report-keys.ts';

/** A story to be written: its main article, and its coverage in the order of the document. */
export type NewStory = { main: Report; coverage: readonly Report[] };

/** A document to be written. `added` and `note` are about its coverage: see add-reports.ts. */
export type ComposedDocument = {
  name: string;
  text: string;
  added: readonly Report[];
  note: string | null;
};

/**
 * Composes the document of a story, with the keys, their order and the blank lines of the documents that
 * this format comes from, and a file name that no document has. Its topics are those of all its articles.
 *
 * @throws if what it says isn't what it should say, which no text of an article can bring about.
 */
export function composeDocument(story: NewStory, taken: TakenNames): ComposedDocument {
  const { main, coverage } = story;
  const groups = [mainKeys(main), topicKeys(story), pictureKeys(main)];
  const blocks = groups
    .map((keys) => printKeys(keys, 0, usualStyle))
    .filter((lines) => lines.length > 0);
  const opening = blocks.map((lines) => `${lines.join('\n')}\n\n`).join('');
  const alone = `---\n${coverage.length === 0 ? opening.slice(0, -1) : opening}---\n`;
  const addition = addReports(alone, coverage);
  if (!addition.ok) throw new Error(`A new document could not be written: ${addition.reason}`);
  const { text, added, note } = addition;
  return { name: nameDocument(main, taken), text, added, note };
}

function mainKeys(main: Report): YamlKeys {
  const { address } = main.article;
  return {
    category: 'news',
    ...openingKeys(main),
    originalUrl: address,
    webUrl: address,
    ...kindAndProvider(main),
  };
}

function topicKeys({ main, coverage }: NewStory): YamlKeys {
  const names = new Set([main, ...coverage].flatMap(({ article }) => article.topics));
  return names.size === 0 ? {} : { topics: [...names].slice(0, limits.topics) };
}
