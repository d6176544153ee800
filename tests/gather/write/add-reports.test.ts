import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addReports } from '#gather/write/add-reports.ts';
import { reportKeys } from '#gather/write/report-keys.ts';
import { documentShapes, entry, head, matter } from '#tests/support/documents/document-shapes.ts';
import { frontMatterOf, insertedInto } from '#tests/support/documents/front-matter.ts';
import { reportOf } from '#tests/support/gathering/reports.ts';

const report = reportOf({ address: 'https://tides.example/bridge', headline: 'Bridge: "open"' });

/** The text with one more report. */
function withReport(text: string): string {
  const result = addReports(text, [report]);
  if (!result.ok) throw new Error(result.reason);
  return result.text;
}

describe('Adding a report to a document', () => {
  it.each(documentShapes)('puts it at the end of the list and leaves all else: %s', (_, text) => {
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

  it('adds again to what it has added to', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...documentShapes.map(([, text]) => text)),
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
