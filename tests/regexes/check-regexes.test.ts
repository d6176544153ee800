import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkRegexes } from './check-regexes.ts';
import { findRegexes } from './find-regexes.ts';
import { judgeRegex } from './judge-regex.ts';
import { rememberVerdicts } from './remembered-verdicts.ts';

const judge = (source: string) => (source.includes('*') ? 'is slow' : null);

describe('The check of regular expressions', () => {
  it('finds literals and built ones, with their lines', () => {
    const code = 'const a = /x+/gu;\nconst b = <i>{new RegExp(y())}</i>;\nRegExp(b);\n';
    expect(findRegexes('a.tsx', code)).toEqual([
      { file: 'a.tsx', line: 1, kind: 'literal', source: 'x+', flags: 'gu' },
      { file: 'a.tsx', line: 2, kind: 'built', call: 'new RegExp(y())' },
      { file: 'a.tsx', line: 3, kind: 'built', call: 'RegExp(b)' },
    ]);
  });

  it('reads one that is built from constants of the file', () => {
    const code = [
      'const word = String.raw`[a-z]\\d`;',
      `export const words = \`(?:\${word} )\` + '+';`,
      "const flags = 'u';",
      `new RegExp(\`^\${words}\`, flags);`,
      'function f(part: string) { return new RegExp(part + word); }',
    ].join('\n');
    expect(findRegexes('a.ts', code)).toEqual([
      {
        file: 'a.ts',
        line: 4,
        kind: 'literal',
        source: String.raw`^(?:[a-z]\d )+`,
        flags: 'u',
      },
      { file: 'a.ts', line: 5, kind: 'built', call: 'new RegExp(part + word)' },
    ]);
  });

  it.each([
    ['attribute-spaces-quadratic: spaces that nothing need follow', String.raw`\s*=`, 'g', /2nd/],
    ['site-yaml-blank: blank lines before a comment', String.raw`^\s*#.*$`, 'gm', /2nd degree/],
    ['repetition within repetition', '^(a+)+$', '', /exponential/],
    ['dashes-quadratic: one class twice', '^[ -]*[^:]+:', 'm', /2nd degree/],
  ])('refuses %s', (_, source, flags, fault) => {
    expect(judgeRegex(source, flags)).toMatch(fault);
  });

  it.each([
    ['that repeats nothing', '^(?:a|b)?c$'],
    ['that repeats a bounded number of times', 'a{1,30}b{2}c'],
    ['that is anchored', String.raw`^\s*=`],
    ['with signs of repetition that are letters', String.raw`\*[+*]`],
  ])('accepts an expression %s', (_, source) => {
    expect(judgeRegex(source, '')).toBeNull();
  });

  it('names the place of each fault, and accepts an exception for it', () => {
    const regexes = findRegexes('a.ts', 'const a = /b/;\nconst c = /d*/;\n');
    expect(checkRegexes(regexes, [], judge)).toEqual(['a.ts:2 /d*/ is slow']);
    const exception = { file: 'a.ts', text: '/d*/', reason: 'It is short.' };
    expect(checkRegexes(regexes, [exception], judge)).toEqual([]);
  });

  it('refuses what is built from parts, and exceptions that nothing needs', () => {
    const exception = { file: 'b.ts', text: '/b/', reason: 'It was slow.' };
    expect(checkRegexes(findRegexes('b.ts', 'RegExp(a); /b/;'), [exception], judge)).toEqual([
      'b.ts:1 RegExp(a) is built from parts, which no tool can check',
      'b.ts /b/ is an exception that is not needed',
    ]);
  });

  it('remembers what is linear, and judges the rest each time', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lede-regexes-'));
    try {
      const judged: string[] = [];
      const counting = (source: string) => {
        judged.push(source);
        return judge(source);
      };
      for (const _ of ['first', 'second']) {
        const remembering = rememberVerdicts(counting, join(folder, 'deep/cache.json'));
        checkRegexes(findRegexes('a.ts', '/a/; /b*/; /a/;'), [], remembering.judge);
        remembering.save();
      }
      expect(judged).toEqual(['a', 'b*', 'b*']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
