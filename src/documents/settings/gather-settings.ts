import * as z from 'zod';
import { type Diagnostic, diagnostic, type ValuePath } from '#documents/problems/diagnostics.ts';
import { describeValue } from '#documents/text/describe-value.ts';
import { isYamlMapping } from '#documents/yaml/parse-yaml.ts';
import { settingsFileName } from './settings-file-name.ts';

/** What is taken from feeds, and when it becomes a story: `gather` in `site.yaml`. */
export type GatherSettings = {
  /** The least number of publishers that make a story. */
  publishers: number;
  /** After how many hours a report of fewer publishers is a story of its own; `never` if it never is. */
  wait: number | 'never';
  /** The most articles of one feed that are taken of one day. */
  perDay: number;
  /** Primary subtags of BCP 47; empty for all languages. */
  languages: readonly string[];
  /** Articles with one of these in their headline or excerpt are left out. */
  withoutWords: readonly string[];
  /** Domains or names of publishers whose articles are left out. */
  withoutPublishers: readonly string[];
  /** The most pages of articles that a run asks for what their feeds don't say. */
  pages: number;
};

const defaults: GatherSettings = {
  publishers: 2,
  wait: 24,
  perDay: 200,
  languages: [],
  withoutWords: [],
  withoutPublishers: [],
  pages: 100,
};

const whole = (least: number, most: number) =>
  z
    .union([z.number(), z.string().regex(/^\d+$/).transform(Number)])
    .pipe(z.int().min(least).max(most));

const words = z.array(z.string().trim().min(1).max(100)).max(1_000);

const settings = {
  publishers: whole(1, 20),
  wait: z.union([z.literal('never'), whole(0, 24 * 31)]),
  perDay: whole(1, 10_000),
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/)).max(100),
  withoutWords: words,
  withoutPublishers: words,
  pages: whole(0, 10_000),
} satisfies { [Key in keyof GatherSettings]: z.ZodType<GatherSettings[Key]> };

const expected: Readonly<Record<keyof GatherSettings, string>> = {
  publishers: 'a number of publishers from 1 to 20',
  wait: 'a number of hours up to 744, or `never`',
  perDay: 'a number of articles from 1 to 10,000',
  languages: 'a list of languages like `en`',
  withoutWords: 'a list of words',
  withoutPublishers: 'a list of domains or names',
  pages: 'a number of pages up to 10,000',
};

/** Reads `gather`. What is wrong in it is told, and leaves the default in place. */
export function readGatherSettings(value: unknown): {
  settings: GatherSettings;
  diagnostics: Diagnostic[];
} {
  const read = { ...defaults };
  if (value === undefined || value === null) return { settings: read, diagnostics: [] };
  if (!isYamlMapping(value)) {
    const diagnostics = [wrong(['gather'], value, 'lines of `key: value`')];
    return { settings: read, diagnostics };
  }
  const diagnostics: Diagnostic[] = [];
  for (const [key, given] of Object.entries(value)) {
    if (!isKey(key)) {
      const known = Object.keys(settings).join(', ');
      const path = ['gather', key];
      diagnostics.push(
        diagnostic('setting-unknown', settingsFileName, path, { key: `gather.${key}`, known }),
      );
    } else if (given !== null) {
      const result = settings[key].safeParse(given);
      if (result.success) Object.assign(read, { [key]: result.data });
      else diagnostics.push(wrong(['gather', key], given, expected[key]));
    }
  }
  return { settings: read, diagnostics };
}

function isKey(key: string): key is keyof GatherSettings {
  return Object.hasOwn(settings, key);
}

function wrong(path: ValuePath, value: unknown, expectation: string): Diagnostic {
  const details = { key: path.join('.'), found: describeValue(value), expected: expectation };
  return diagnostic('setting-wrong', settingsFileName, path, details);
}
