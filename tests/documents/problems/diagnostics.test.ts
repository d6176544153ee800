import { describe, expect, it } from 'vitest';
import { type Diagnostic, diagnostic, locateDiagnostic } from '#documents/problems/diagnostics.ts';

describe('The details of a problem', () => {
  it('are exactly those that its texts name, or the types do not check', () => {
    const report = [
      () => diagnostic('too-many', 'a.md', [], { key: 'topics', count: '51', limit: '50' }),
      // @ts-expect-error: the limit is missing.
      () => diagnostic('too-many', 'a.md', [], { key: 'topics', count: '51' }),
      // @ts-expect-error: all of them are missing.
      () => diagnostic('too-many', 'a.md', []),
      // @ts-expect-error: no text names a file.
      () => diagnostic('empty-file', 'a.md', [], { file: 'b.md' }),
      () =>
        diagnostic('coverage-twice', 'a.md', [], {
          first: 'related[0]',
          // @ts-expect-error: no text names a file.
          file: 'b.md',
        }),
      (details: Readonly<Record<string, string>>) =>
        // @ts-expect-error: whether the limit is among them is not known.
        diagnostic('too-many', 'a.md', [], details),
    ];
    expect(report).toHaveLength(6);
  });

  it('never leave a gap in a text: one that is missing is an error of the program', () => {
    const found: Diagnostic = {
      code: 'too-many',
      file: 'a.md',
      at: [],
      details: { key: 'topics' },
    };
    expect(() => locateDiagnostic(found, { line: 1, column: 1 }, '')).toThrow('count');
  });
});
