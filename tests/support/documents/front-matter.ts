import { splitFrontMatter } from '#documents/document/opening/front-matter.ts';
import { decodeText } from '#documents/files/decode-text.ts';
import { parseYaml, type YamlMapping } from '#documents/yaml/parse-yaml.ts';

/** What the front matter of a document says to the generator. */
export function frontMatterOf(text: string): YamlMapping {
  const split = splitFrontMatter(decodeText(Buffer.from(text)) ?? '');
  const result = split.ok ? parseYaml(split.matter.yaml) : null;
  if (result?.ok !== true) throw new Error(`The front matter doesn't parse: ${text}`);
  return result.keys;
}

/** What was put into a text, if nothing else has changed; null otherwise. */
export function insertedInto(before: string, after: string): string | null {
  const length = after.length - before.length;
  for (let at = 0; at <= before.length; at += 1) {
    if (before.slice(at) === after.slice(at + length)) {
      return before.slice(0, at) === after.slice(0, at) ? after.slice(at, at + length) : null;
    }
  }
  return null;
}
