import { describe, expect, it } from 'vitest';
import { limits } from '#documents/limits.ts';
import { addReports } from '#gather/write/add-reports.ts';
import { entry, matter } from '#tests/support/documents/document-shapes.ts';
import { reportOf, reportsOf } from '#tests/support/gathering/reports.ts';

const report = reportOf({ address: 'https://tides.example/bridge', headline: 'Bridge: "open"' });

describe('Adding a report to a document', () => {
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
});
