import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { Site } from '#dataset/manifest.ts';
import { webAddress } from '#dataset/values.ts';
import { type Keys, parseFrontMatter } from './front-matter.ts';
import { type Finding, finding } from './problems.ts';
import { tellValue } from './read-keys.ts';

/** What `site.yaml` says, with a default for all that it doesn't. */
export type SiteSettings = { site: Site; unpublished: 'show' | 'hide' };

export const settingsFile = 'site.yaml';

const settings = z.object({
  title: z.string().min(1),
  tagline: z.string(),
  language: z.string().refine(isLanguage),
  timeZone: z.string().refine(isTimeZone),
  url: webAddress,
  unpublished: z.enum(['show', 'hide']),
});

const expected: Readonly<Record<string, string>> = {
  title: 'a text',
  tagline: 'a text',
  language: 'a language tag like `en` or `pt-BR`',
  timeZone: 'the name of a time zone like `Europe/Berlin`',
  url: 'an address like `https://news.example.org`',
  unpublished: '`show` or `hide`',
};

/** Reads the settings of a folder. Without the file, and for every bad value, the defaults hold. */
export async function readSiteSettings(
  folder: string,
): Promise<{ settings: SiteSettings; findings: Finding[] }> {
  const text = await readFile(join(folder, settingsFile), 'utf8').catch(() => '');
  const findings: Finding[] = [];
  const given = settings.partial().parse(rightValues(parse(text, findings), findings));
  const { unpublished = 'show', url = null, ...texts } = given;
  const site: Site = {
    title: texts.title ?? 'Lede',
    tagline: texts.tagline ?? '',
    language: texts.language ?? 'en',
    timeZone: texts.timeZone ?? 'UTC',
    url,
  };
  return { settings: { site, unpublished }, findings };
}

function parse(text: string, findings: Finding[]): Keys {
  if (text.replace(/^\s*#.*$/gm, '').trim() === '') return {};
  const outcome = parseFrontMatter(settingsFile, { yaml: text, body: '', firstLine: 1 });
  if (outcome.ok) return outcome.value;
  findings.push(outcome.finding);
  return {};
}

function rightValues(keys: Keys, findings: Finding[]): Keys {
  const known = Object.keys(settings.shape);
  const right: [string, unknown][] = [];
  for (const [key, value] of Object.entries(keys)) {
    if (!known.includes(key)) {
      findings.push(
        finding('setting-unknown', settingsFile, [key], { key, known: known.join(', ') }),
      );
    } else if (value !== null) {
      const result = settings.partial().safeParse({ [key]: value });
      if (result.success) right.push([key, value]);
      else {
        const details = { key, found: tellValue(value), expected: expected[key] ?? '' };
        findings.push(finding('setting-wrong', settingsFile, [key], details));
      }
    }
  }
  return Object.fromEntries(right);
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
