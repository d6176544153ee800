import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from '#documents/limits.ts';
import { addReports } from '#gather/write/add-reports.ts';
import { reportKeys } from '#gather/write/report-keys.ts';
import { frontMatterOf, insertedInto } from '#tests/support/front-matter.ts';
import { reportOf, reportsOf } from '#tests/support/reports.ts';

const report = reportOf({ address: 'https://tides.example/bridge', headline: 'Bridge: "open"' });

/** The text with one more report. */
function withReport(text: string): string {
  const result = addReports(text, [report]);
  if (!result.ok) throw new Error(result.reason);
  return result.text;
}

const head = 'title: Bridge\nwebUrl: https://harbourpost.example/bridge\n';
const matter = (yaml: string) => `---\n${head}${yaml}---\n`;
const entry = '- title: A\n    webUrl: https://a.example/a\n';

/** Texts of documents, by what is special about them. */
const documents: readonly (readonly [string, string])[] = [
  ['no list', matter('')],
  ['an empty list', matter('related:\n')],
  ['an empty list and a comment', matter('related:   # none yet\ntype: article\n')],
  ['an empty list with comments below', matter('related:\n  # - title: later\ntype: article\n')],
  ['an empty list with an anchor', matter('related: &list\ntype: article\n')],
  ['a block list', matter(`related:\n  ${entry}`)],
  ['a list in the middle', matter(`related:\n  ${entry}\ntype: article\n\nheat: 3\n`)],
  [
    'a list without indentation',
    matter('related:\n- title: A\n  webUrl: https://a.example/a\nheat: 3\n'),
  ],
  ['a list with much indentation', matter('related:\n      -   title: A\n          excerpt: B\n')],
  [
    'entries below their dashes',
    matter('related:\n  -\n    title: A\n    provider:\n        name: B\n'),
  ],
  [
    'a list with comments behind it',
    matter(`related:\n  ${entry}    # quality: 3\n\n  # the end\n# of all\n`),
  ],
  [
    'a list that ends in a text of lines',
    matter('related:\n  - title: A\n    excerpt: |\n      One\n\n      # Two\n\n\nheat: 3\n'),
  ],
  [
    'a list that ends in kept lines',
    matter('related:\n  - title: A\n    excerpt: |+\n      One\n\n'),
  ],
  [
    'a list that ends in a folded text',
    matter('related:\n  - excerpt: One\n      and two\n      and "three"\nheat: 3\n'),
  ],
  ['a list that ends in an empty value', matter('related:\n  - title: A\n    images:\nheat: 3\n')],
  [
    'a list that ends in a nested list',
    matter('related:\n  - title: A\n    images:\n    - url: b\n      width: 3\n'),
  ],
  ['a list that ends in an empty entry', matter('related:\n  - title: A\n  -\nheat: 3\n')],
  ['a list of braces', matter('related:\n  - {title: A, webUrl: "https://a.example/a"}\n')],
  ['a list in brackets', matter('related: [{title: A}]\nheat: 3\n')],
  ['a list in brackets with a comma at its end', matter('related: [{title: A}, ]\n')],
  [
    'a list in brackets over lines',
    matter('related: [\n  {title: A},  # one\n  {title: B} # two\n  ]\nheat: 3\n'),
  ],
  [
    'a list in brackets below its key',
    matter('related:\n  [{title: A},\n  {title: B}]\nheat: 3\n'),
  ],
  ['an empty list in brackets with a comment', matter('related: [ # none\n  ]\n')],
  ['a quoted key', matter(`"related":\n  ${entry}`)],
  ['an explicit key', matter(`? related\n:\n  ${entry}`)],
  ['a list with an anchor of its own', matter(`related: &list\n  ${entry}`)],
  ['an entry that is an alias', matter(`first: &a\n  title: A\nrelated:\n  - *a\n`)],
  ['a merge elsewhere', matter(`base: &b\n  name: A\nprovider:\n  <<: *b\nrelated:\n  ${entry}`)],
  ['indented keys', '---\n  title: Bridge\n  related:\n    - title: A\n  heat: 3\n---\n'],
  ['indented keys and no list', '---\n  title: Bridge\n  topics:\n  - A\n---\n'],
  ['trailing spaces', matter(`related:  \n  - title: A  \n    webUrl: b   \ntype: article  \n`)],
  ['no line at its end', `---\n${head}related:\n  ${entry}---`],
  ['a text below', `${matter(`related:\n  ${entry}`)}\nrelated:\n  - not a list\n\n---\n  end`],
  ['blank lines above', `\n\n${matter('related:\n  - title: A\n\n')}`],
  ['ciphertext', matter(`related:\n  ${entry}\nsecured: "KwwVrsGrZ5"\n`)],
];

describe('Adding a report to a document', () => {
  const shapes = documents.flatMap(([name, text]) => [
    [name, text] as const,
    [`${name}, lines ending with CR LF`, text.replaceAll('\n', '\r\n')] as const,
    [`${name}, lines ending with CR`, text.replaceAll('\n', '\r')] as const,
    [`${name}, behind a byte order mark`, `\ufeff${text}`] as const,
  ]);

  it.each(shapes)('puts it at the end of the list and leaves all else: %s', (_, text) => {
    const after = withReport(text);
    const keys = frontMatterOf(text);
    const list = Array.isArray(keys.related) ? keys.related : [];

    expect(frontMatterOf(after)).toEqual({ ...keys, related: [...list, reportKeys(report)] });
    const inserted = insertedInto(text, after) ?? '';
    expect(inserted).toContain('Bridge: \\"open\\"');
    const endings = /\r\n?|\n/g;
    expect(new Set(text.match(endings))).toEqual(new Set(after.match(endings)));
  });

  it.each([
    ['related: []\n', 'related:\n'],
    ['related: [ ]  # none\n', 'related:  # none\n'],
    ['related: ~\nheat: 3\n', 'related:\nheat: 3\n'],
    ['related: null # none\n', 'related: # none\n'],
    ['related: &list []\n', 'related: &list\n'],
  ])('takes out what says that there is none: %j', (before, kept) => {
    const after = withReport(matter(before));

    expect(frontMatterOf(after).related).toEqual([reportKeys(report)]);
    expect(insertedInto(matter(kept), after)).toContain('  - title:');
  });

  it.each([
    ['    # quality: 3\n', '    # of A\n\n  # of the list\n', '\n# of all\nheat: 3\n'],
    ['', '  # - title: later\n  #   excerpt: B\n', 'heat: 3\n'],
  ])('keeps comments with what they are about: %j', (own, below, rest) => {
    const before = `related:\n  ${entry}${own}${below}`;
    const after = withReport(matter(before + rest));

    expect(after.startsWith(`---\n${head}${before}  - title:`)).toBe(true);
    expect(after.endsWith(`${rest}---\n`)).toBe(true);
  });

  it('indents it as the list is, and its own groups and lists too', () => {
    const yaml = 'related:\n-   title: A\n    provider:\n       name: B\nheat: 3\n';
    const pictured = reportOf({
      ...report.article,
      picture: { url: 'https://tides.example/p.jpg', width: 640, height: null },
    });
    const result = addReports(matter(yaml), [pictured]);

    expect(result.ok && insertedInto(matter(yaml), result.text)?.trim()).toBe(
      [
        '-   title: "Bridge: \\"open\\""',
        '    publishedDateTime: 2024-03-01T12:00:00Z',
        '    webUrl: "https://tides.example/bridge"',
        '    type: article',
        '    provider:',
        '       name: "Harbour Post"',
        '       domain: harbourpost.example',
        '    images:',
        '    -   url: "https://tides.example/p.jpg"',
        '        width: 640',
      ].join('\n'),
    );
  });

  it.each([
    ['the front matter does not parse', matter('excerpt: "open\n'), 'not valid YAML'],
    ['there is no front matter', 'A README.\n', 'no front matter'],
    ['the front matter is empty', '---\n---\n', 'no keys'],
    ['it is not a list', matter('related: Bridge\n'), 'not a list'],
    ['it is an alias', matter(`list: &list\n  ${entry}related: *list\n`), 'list of its own'],
    [
      'something else is an alias of it',
      matter(`related: &list\n  ${entry}list: *list\n`),
      'written in a way',
    ],
    ['it comes from a merge', matter('base: &base\n  related:\n    - title: A\n<<: *base\n'), '<<'],
    ['all is in braces', '---\n{title: A, related: [{title: B}]}\n---\n', 'braces'],
  ])('leaves the document as it is and says why, where %s', (_, text, reason) => {
    const result = addReports(text, [report]);

    expect(result).toEqual({ ok: false, reason: expect.stringContaining(reason) });
  });

  it('passes over what the document names already, and what is there twice', () => {
    const text = matter(
      'ampWebUrl: https://harbourpost.example/other/amp\nrelated:\n  - title: A\n    originalUrl: http://www.a.example/a/?utm_source=b\n',
    );
    const addresses = ['harbourpost.example/bridge', 'harbourpost.example/other', 'a.example/a'];
    const known = addresses.map((address) => reportOf({ address: `https://${address}` }));

    expect(addReports(text, known)).toEqual({ ok: true, text, added: [], note: null });
    const result = addReports(text, [...known, report, report]);
    expect(result.ok && result.added).toEqual([report]);
  });

  it('never names more reports than a story may have, and says how many it left out', () => {
    const full = addReports(matter(''), reportsOf(limits.coverageEntries + 2));
    if (!full.ok) throw new Error(full.reason);

    expect(full.added).toHaveLength(limits.coverageEntries);
    expect(full.note).toMatch(/500 reports.*2 more reports were left out/);
    const again = addReports(full.text, [report]);
    expect(again).toMatchObject({ ok: true, text: full.text, added: [] });
    expect(again.ok && again.note).toMatch(/1 more report was left out/);
  });

  it('never makes a document larger than one may be', () => {
    const text = `${matter('')}${'a'.repeat(limits.documentBytes - 1000)}`;
    const result = addReports(text, reportsOf(20));
    if (!result.ok) throw new Error(result.reason);

    expect(result.added.length).toBeGreaterThan(0);
    expect(Buffer.byteLength(result.text)).toBeLessThanOrEqual(limits.documentBytes);
    expect(result.note).toMatch(/as large as a document may be/);
  });

  it('adds again to what it has added to', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...shapes.map(([, text]) => text)),
        fc.array(fc.tuple(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string()), {
          maxLength: 5,
        }),
        (text, headlines) => {
          let after = text;
          const keys = frontMatterOf(text);
          const list: unknown[] = Array.isArray(keys.related) ? [...keys.related] : [];
          for (const [index, [headline, excerpt]] of headlines.entries()) {
            const next = reportOf({ address: `https://b${index}.example/`, headline, excerpt });
            const result = addReports(after, [next]);
            if (!result.ok) throw new Error(result.reason);
            expect(insertedInto(after, result.text)).not.toBeNull();
            after = result.text;
            list.push(reportKeys(next));
          }
          if (headlines.length > 0) {
            expect(frontMatterOf(after)).toEqual({ ...keys, related: list });
          }
        },
      ),
    );
  });

  it('changes nothing, or only adds, whatever the file is', () => {
    const pieces = [
      '---',
      'related:',
      '  - title: A',
      '- b',
      '[{a: b}]',
      '# c',
      ' ',
      '~',
      'x: |',
      '  y',
      '&a',
      '*a',
      '...',
    ];
    const line = fc
      .array(fc.constantFrom(...pieces), { maxLength: 3 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 8 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        (lines, ending) => {
          const text = ['---', 'title: A', ...lines, '---', ''].join(ending);
          const result = addReports(text, [report]);
          if (!result.ok) return;
          const keys = frontMatterOf(text);
          const list = Array.isArray(keys.related) ? keys.related : [];
          expect(frontMatterOf(result.text)).toEqual({
            ...keys,
            related: [...list, reportKeys(report)],
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});
