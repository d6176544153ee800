import * as z from 'zod';
import type { Site } from '#dataset/manifest.ts';
import { limits } from '#documents/limits.ts';
import { capDiagnostics } from '#documents/problems/cap-diagnostics.ts';
import {
  type Diagnostic,
  diagnostic,
  printPath,
  type ValuePath,
} from '#documents/problems/diagnostics.ts';
import { describeValue } from '#documents/text/describe-value.ts';
import type { YamlMapping } from '#documents/yaml/parse-yaml.ts';
import { checkSettings } from './check-settings.ts';
import { type GatherSettings, readGatherSettings } from './gather-settings.ts';
import { readSettingsFile } from './read-settings-file.ts';
import {
  isDomain,
  isLanguage,
  isSiteAddress,
  isTimeZone,
  readPlatforms,
  readPublishers,
  readSiteAddress,
} from './setting-values.ts';
import { settingsFileName } from './settings-file-name.ts';

/** The settings in `site.yaml`, with defaults for all that are not set. */
export type SiteSettings = {
  site: Site;
  unpublished: 'show' | 'hide';
  names: GivenNames;
  gather: GatherSettings;
  pictures: PictureSettings;
  /** Whether cards for link previews are drawn, which takes time. */
  cards: boolean;
};

/**
 * Whether pages link pictures where their publishers have them, show copies of the site's own, or none of
 * publishers; and whether the Internet Archive is asked for what is gone.
 */
export type PictureSettings = { mode: 'link' | 'keep' | 'none'; archive: boolean };

/**
 * New names for publishers, by domain or id, and for topics, by name; which domains are platforms, each
 * as it is written; and which topics come first. `writtenDomains` has the domains that
 * `site.yaml` writes in another way, in letters say.
 */
export type GivenNames = {
  publishers: ReadonlyMap<string, string>;
  writtenDomains: ReadonlyMap<string, string>;
  platforms: ReadonlyMap<string, string>;
  topics: ReadonlyMap<string, string>;
  topicOrder: readonly string[];
};

const text = z.string().trim().max(limits.texts.title);

const names = z.record(z.string(), text.min(1));

const settings = z
  .object({
    title: text.min(1),
    tagline: text,
    language: z.string().refine(isLanguage),
    timeZone: z.string().refine(isTimeZone),
    url: z.string().refine(isSiteAddress),
    unpublished: z.enum(['show', 'hide']),
    events: z.enum(['alike', 'cited']),
    pictures: z.enum(['link', 'keep', 'none']),
    archive: z.enum(['yes', 'no']),
    cards: z.enum(['on', 'off']),
    publishers: names,
    platforms: z.array(z.string().refine(isDomain)),
    topics: names,
    topicOrder: z.array(text.min(1)),
  })
  .partial();

const expected: Readonly<Record<string, string>> = {
  title: 'a text',
  tagline: 'a text',
  language: 'a language tag like `en` or `pt-BR`',
  timeZone: 'the name of a time zone like `Europe/Berlin`',
  url: 'an address like `https://news.example.org`',
  unpublished: '`show` or `hide`',
  events: '`alike` or `cited`',
  pictures: '`link`, `keep` or `none`',
  archive: '`yes` or `no`',
  cards: '`on` or `off`',
  publishers: 'lines of `domain: name`',
  platforms: 'a list of domains',
  topics: 'lines of `name: new name`',
  topicOrder: 'a list of topics',
};

/** What holds no name. */
const namelessKeys = [
  'language',
  'timeZone',
  'url',
  'unpublished',
  'events',
  'pictures',
  'archive',
  'cards',
  'platforms',
];

/** Every other key may hold a name: those of publishers and topics are keys themselves. */
const settingKeys = {
  isKnown: (key: string) => key === 'gather' || Object.hasOwn(settings.shape, key),
  isText: (key: string) => !namelessKeys.includes(key),
};

/** Reads the settings of a folder. A missing file and invalid values leave the defaults in place. */
export function readSiteSettings(folder: string): {
  settings: SiteSettings;
  diagnostics: Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const { gather: writtenGather, ...keys } = readSettingsFile(folder, settingKeys, diagnostics);
  const gather = readGatherSettings(writtenGather);
  for (const found of gather.diagnostics) diagnostics.push(found);
  const given = settings.parse(validValues(keys, diagnostics));
  for (const found of checkSettings(given)) diagnostics.push(found);
  const site: Site = {
    title: given.title ?? 'Lede',
    tagline: given.tagline ?? '',
    language: new Intl.Locale(given.language ?? 'en').toString(),
    timeZone: given.timeZone ?? 'UTC',
    url: readSiteAddress(given.url),
    events: given.events ?? 'alike',
  };
  const mode = given.pictures ?? 'link';
  if (mode !== 'link') site.pictures = mode;
  const called: GivenNames = {
    ...readPublishers(given.publishers ?? {}),
    platforms: readPlatforms(given.platforms ?? []),
    topics: new Map(Object.entries(given.topics ?? {})),
    topicOrder: given.topicOrder ?? [],
  };
  return {
    settings: {
      site,
      unpublished: given.unpublished ?? 'show',
      names: called,
      gather: gather.settings,
      pictures: { mode, archive: given.archive === 'yes' },
      cards: given.cards !== 'off',
    },
    diagnostics: capDiagnostics(settingsFileName, diagnostics),
  };
}

function validValues(keys: YamlMapping, diagnostics: Diagnostic[]): YamlMapping {
  const known = [...Object.keys(settings.shape), 'gather'];
  const right: [string, unknown][] = [];
  for (const [key, value] of Object.entries(keys)) {
    if (!known.includes(key)) {
      diagnostics.push(
        diagnostic('setting-unknown', settingsFileName, [key], { key, known: known.join(', ') }),
      );
    } else if (value !== null) {
      const rest = validEntries(key, limitEntries(key, value, diagnostics), diagnostics);
      if (settings.safeParse({ [key]: rest }).success) right.push([key, rest]);
      else diagnostics.push(wrongSetting([key], value, expected[key]));
    }
  }
  return Object.fromEntries(right);
}

/**
 * The first entries of a list or a group that is too long; any other value as it is. zod passes the
 * issues of all entries as arguments of one call, so a very long list would overflow the stack.
 */
function limitEntries(key: string, value: unknown, diagnostics: Diagnostic[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  if (entries.length <= limits.settingsNames) return value;
  const details = { key, count: String(entries.length), limit: String(limits.settingsNames) };
  diagnostics.push(diagnostic('too-many', settingsFileName, [key], details));
  const first = entries.slice(0, limits.settingsNames);
  return Array.isArray(value) ? first.map(([, entry]) => entry) : Object.fromEntries(first);
}

/** A list or a group without its invalid entries, which are reported; any other value as it is. */
function validEntries(key: string, value: unknown, diagnostics: Diagnostic[]): unknown {
  const issues = settings.safeParse({ [key]: value }).error?.issues ?? [];
  const wrong = new Set(issues.flatMap(({ path }) => (path.length > 1 ? String(path[1]) : [])));
  if (typeof value !== 'object' || value === null || wrong.size === 0) return value;
  const entries = Object.entries(value);
  for (const [name, entry] of entries) {
    const step = Array.isArray(value) ? Number(name) : name;
    const kind = key === 'platforms' ? 'a domain' : 'a name';
    if (wrong.has(name)) diagnostics.push(wrongSetting([key, step], entry, kind));
  }
  const right = entries.filter(([name]) => !wrong.has(name));
  return Array.isArray(value) ? right.map(([, entry]) => entry) : Object.fromEntries(right);
}

function wrongSetting(path: ValuePath, value: unknown, expected = ''): Diagnostic {
  const found = value === null ? 'blank' : describeValue(value);
  return diagnostic('setting-wrong', settingsFileName, path, {
    key: printPath(path),
    found,
    expected,
  });
}
