import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#documents/problems/catalogue.ts';
import type { LocatedDiagnostic, ProblemCode } from '#documents/problems/diagnostics.ts';
import { locateDiagnostics } from '#documents/report/locate-diagnostics.ts';
import { readSubscriptions } from '#gather/subscriptions/read-subscriptions.ts';
import { noteMissingAddress } from '#publish/note-missing-address.ts';
import { type Files, readWorld, withFolder } from '#tests/support/worlds/write-world.ts';

/** Documents that have a problem, where it is reported, and what else the folder needs. */
type Case = { at: string; files: Files; prepare?: (folder: string) => Promise<void> | void };

const address = 'https://a.example/bridge';

/** The lines of a front matter, the last of them on line 5. */
const head = ['---', 'title: Bridge', 'publishedDateTime: 2024-03-01', `webUrl: ${address}`];

/** A document without a fault but for what the lines from line 5 on hold. */
function story(...lines: string[]): string {
  return [...head, ...lines, '---', ''].join('\n');
}

/** Another document without a fault, on an article of its own. */
function other(...lines: string[]): string {
  return story(...lines)
    .replace('Bridge', 'Ferry')
    .replace(address, 'https://a.example/ferry');
}

/** A list of feeds whose outlines begin on line 3. */
function opml(...outlines: string[]): string {
  return ['<opml version="2.0">', '<body>', ...outlines, '</body>', '</opml>', ''].join('\n');
}

const entry = ['  - title: Cost', '    publishedDateTime: 2024-03-02'];

/** As many entries of coverage as a story may have, each on an article of its own. */
function entriesWith(...keys: string[]): string[] {
  return Array.from({ length: 500 }, (_, index) => [
    ...entry.map((line) => line.replace('Cost', 'Caf&eacute;')),
    `    webUrl: https://b.example/${index}`,
    ...keys.map((key) => `    ${key}`),
  ]).flat();
}

/** The smallest folder that has each problem. The place is that of the first such problem. */
const cases: Readonly<Record<ProblemCode, Case>> = {
  'not-a-document': { at: 'a.md:1:1', files: { 'a.md': 'Read me' } },
  'empty-file': { at: 'a.md:1:1', files: { 'a.md': ' \n' } },
  'file-too-large': { at: 'a.md:1:1', files: { 'a.md': story('x'.repeat(1_000_000)) } },
  'file-unreadable': {
    at: 'a.md:1:1',
    files: {},
    prepare: (folder) => symlink('gone.md', join(folder, 'a.md')),
  },
  'file-linked': {
    at: 'a.md:1:1',
    files: {},
    prepare: (folder) => symlink(process.execPath, join(folder, 'a.md')),
  },
  'folder-linked': {
    at: 'again:1:1',
    files: {},
    prepare: (folder) => symlink('.', join(folder, 'again')),
  },
  'folder-unreadable': {
    at: expect.stringMatching(/^(n{250}\/?)+:1:1$/),
    files: {},
    // Deeper than a path may be long: it can be made only step by step.
    prepare: (folder) => {
      const name = 'n'.repeat(250);
      const steps = `for (let step = 0; step < 17; step += 1) {
        fs.mkdirSync('${name}');
        process.chdir('${name}');
      }`;
      execFileSync(process.execPath, ['--eval', steps], { cwd: folder });
    },
  },
  'not-utf-8': {
    at: 'a.md:2:11',
    files: { 'a.md': Buffer.from('---\ntitle: Caf\u00e9\n---\n', 'latin1') },
  },
  'front-matter-unopened': { at: 'a.md:1:1', files: { 'a.md': 'title: Bridge\n---\n' } },
  'front-matter-foreign': {
    at: 'a.md:1:1',
    files: { 'a.md': '+++\ntitle = "Bridge"\n+++\n' },
  },
  'front-matter-open': { at: 'a.md:1:1', files: { 'a.md': '---\ntitle: Bridge\n' } },
  'front-matter-cut': { at: 'a.md:6:1', files: { 'a.md': story('---', 'topics: [Cities]') } },
  'yaml-broken': { at: 'a.md:5:10', files: { 'a.md': story('excerpt: "not closed') } },
  'text-cut': { at: 'a.md:5:12', files: { 'a.md': story('excerpt: A #1 hit') } },
  'space-misread': { at: 'a.md:6:1', files: { 'a.md': story('provider:', '\u00a0name: A') } },
  'merge-unresolved': { at: 'a.md:6:1', files: { 'a.md': `${story()}<<<<<<< HEAD` } },
  'front-matter-not-keys': { at: 'a.md:2:1', files: { 'a.md': '---\n- Bridge\n---\n' } },
  'value-missing': { at: 'a.md:1:1', files: { 'a.md': story().replace('title', 'headline') } },
  'key-misspelt': { at: 'a.md:5:9', files: { 'a.md': story('exerpt: Short') } },
  'keys-unchecked': {
    at: 'a.md:1:1',
    files: { 'a.md': story(...Array.from({ length: 101 }, (_, index) => `key${index}: x`)) },
  },
  'value-wrong': { at: 'a.md:5:7', files: { 'a.md': story('heat: hot') } },
  'required-value-wrong': { at: 'a.md:2:8', files: { 'a.md': story().replace('Bridge', '[x]') } },
  'date-wrong': { at: 'a.md:3:20', files: { 'a.md': story().replace('2024-03-01', 'soon') } },
  'date-placeholder': {
    at: 'a.md:3:20',
    files: { 'a.md': story().replace('2024-03-01', '1970-01-01') },
  },
  'date-ahead': { at: 'a.md:3:20', files: { 'a.md': story().replace('2024', '2205') } },
  'story-to-come': {
    at: 'a.md:3:20',
    files: { 'a.md': story().replace('2024-03-01', '2026-06-02') },
  },
  'address-wrong': { at: 'a.md:4:9', files: { 'a.md': story().replace('https', 'ftp') } },
  'address-left-out': { at: 'a.md:5:12', files: { 'a.md': story('ampWebUrl: none') } },
  'removed-address-wrong': {
    at: 'a.md:4:9',
    files: { 'a.md': story('removed: true').replace(address, 'gone') },
  },
  'domain-wrong': {
    at: 'a.md:5:29',
    files: { 'a.md': story('provider: {name: A, domain: "a b"}') },
  },
  'picture-left-out': { at: 'a.md:6:10', files: { 'a.md': story('images:', '  - url: a.jpg') } },
  'picture-tiny': {
    at: 'a.md:6:5',
    files: { 'a.md': story('images:', '  - {url: https://a.example/a.png, width: 1, height: 1}') },
  },
  'coverage-left-out': {
    at: 'a.md:11:24',
    files: {
      'a.md': story(
        'related:',
        ...entry,
        '    webUrl: https://b.example/cost',
        '  - title: Delay',
        '    webUrl: https://b.example/delay',
        '    publishedDateTime: soon',
      ),
    },
  },
  'coverage-twice': {
    at: 'a.md:9:5',
    files: {
      'a.md': story(
        'related:',
        ...entry,
        '    webUrl: https://b.example/cost',
        ...entry,
        '    webUrl: https://b.example/cost?utm_source=mail',
      ),
    },
  },
  'coverage-of-itself': {
    at: 'a.md:6:5',
    files: { 'a.md': story('related:', ...entry, `    webUrl: ${address}#comments`) },
  },
  'coverage-removed': {
    at: 'a.md:6:5',
    files: {
      'a.md': story('related:', ...entry, '    webUrl: https://a.example/ferry'),
      'b.md': other('removed: true'),
    },
  },
  'article-removed': { at: 'a.md:4:9', files: { 'a.md': story(), 'b.md': story('removed: true') } },
  'same-article': { at: 'b.md:4:9', files: { 'a.md': story('heat: 2'), 'b.md': story('heat: 1') } },
  'address-shared': {
    at: 'b.md:5:12',
    files: {
      'a.md': story('ampWebUrl: https://wire.example/1'),
      'b.md': other('ampWebUrl: https://wire.example/1'),
    },
  },
  'same-id': {
    at: 'b/2024-03-01.md:1:1',
    files: { 'a/2024-03-01.md': story(), 'b/2024-03-01.md': other() },
  },
  'too-many': {
    at: 'a.md:5:9',
    files: { 'a.md': story(`topics: [${Array.from({ length: 51 }, (_, index) => `t${index}`)}]`) },
  },
  'text-too-long': { at: 'a.md:5:10', files: { 'a.md': story(`excerpt: ${'x'.repeat(10_001)}`) } },
  'topic-spelling': {
    at: 'b.md:5:16',
    files: { 'a.md': story('topics: [AI]'), 'b.md': other('topics: [Law,  ai]') },
  },
  'domain-of-many': {
    at: 'a.md:5:18',
    files: Object.fromEntries(
      [...'abcdefghij'].map((letter, index) => [
        `${letter}.md`,
        story(`provider: {name: Channel ${index % 5}}`).replace('/bridge', `/${letter}`),
      ]),
    ),
  },
  'video-unknown': { at: 'a.md:5:7', files: { 'a.md': story('type: video') } },
  'body-markup': {
    at: 'a.md:8:3',
    files: { 'a.md': `${story('heat: 1')}\n\nA <b>bridge</b>`.replace('\n\n\n', '\n\n') },
  },
  'body-tangled': { at: 'a.md:6:1', files: { 'a.md': `${story()}${'*a '.repeat(3_000)}` } },
  'body-address': { at: 'a.md:6:5', files: { 'a.md': `${story()}See [it](/bridge)` } },
  'text-repaired': { at: 'a.md:5:10', files: { 'a.md': story('excerpt: caf&eacute;') } },
  'letters-lost': { at: 'a.md:5:10', files: { 'a.md': story('excerpt: M\ufffdller') } },
  'warnings-unlisted': {
    at: 'a.md:1:1',
    files: { 'a.md': story('related:', ...entriesWith('images: [a, b, c]')) },
  },
  'notes-unlisted': {
    at: 'a.md:1:1',
    files: {
      'a.md': story(
        'related:',
        ...entriesWith('provider: {name: A &amp; B}', 'excerpt: A &amp; B'),
      ),
    },
  },
  'settings-unreadable': { at: 'site.yaml:1:8', files: { 'site.yaml': 'title: "News' } },
  'settings-misnamed': { at: 'site.yml:1:1', files: { 'site.yml': 'title: News' } },
  'setting-wrong': {
    at: 'site.yaml:2:11',
    files: { 'site.yaml': 'title: News\ntimeZone: Berlin' },
  },
  'language-undated': { at: 'site.yaml:1:11', files: { 'site.yaml': 'language: tlh' } },
  'setting-unused': {
    at: 'site.yaml:2:14',
    files: { 'site.yaml': 'publishers:\n  b.example: B', 'a.md': story() },
  },
  'setting-unknown': { at: 'site.yaml:1:8', files: { 'site.yaml': 'titel: News' } },
  'site-address-missing': { at: 'site.yaml:1:1', files: { 'site.yaml': 'language: en' } },
  'pictures-unknown': {
    at: 'site.yaml:1:11',
    files: {
      'site.yaml': 'pictures: keep',
      'a.md': story('images: [{ url: "https://a.example/a.jpg" }]'),
    },
  },
  'subscriptions-unreadable': { at: 'feeds.opml:1:1', files: { 'feeds.opml': 'a: feed' } },
  'subscriptions-broken': {
    at: 'feeds.opml:3:10',
    files: { 'feeds.opml': opml(`<outline text=Post xmlUrl="${address}"/>`) },
  },
  'subscription-twice': {
    at: 'feeds.opml:4:1',
    files: { 'feeds.opml': opml(...Array(2).fill(`<outline xmlUrl="${address}"/>`)) },
  },
};

/** The problems of the documents in a folder, and of its list of feeds. */
async function problemsOf(folder: string): Promise<readonly LocatedDiagnostic[]> {
  const { diagnostics: ofDocuments } = noteMissingAddress(await readWorld(folder));
  const problems = locateDiagnostics(folder, ofDocuments);
  const list = join(folder, 'feeds.opml');
  if (!existsSync(list)) return problems;
  const { diagnostics } = readSubscriptions(readFileSync(list), 'feeds.opml');
  return [...problems, ...locateDiagnostics(folder, diagnostics)];
}

describe('A problem', () => {
  it.each(Object.entries(cases))('%s is reported at its place', async (code, one) => {
    await withFolder(one.files, async (folder) => {
      await one.prepare?.(folder);
      const problems = await problemsOf(folder);
      // Paths that are too long, Node doesn't remove.
      execFileSync('rm', ['-r', folder]);
      const found = problems.filter((problem) => problem.code === code);
      expect(found.map(({ file, line, column }) => `${file}:${line}:${column}`)[0]).toEqual(one.at);
      for (const { message, hint } of problems) {
        expect(`${message} ${hint}`).not.toMatch(/undefined|\{\w|: \.|""| {2}/);
      }
    });
  });

  it('of every code of the catalogue is among them', () => {
    expect(Object.keys(cases)).toEqual(Object.keys(catalogue));
  });
});
