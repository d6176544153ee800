import { describe, expect, it } from 'vitest';
import { type Command, UsageError } from '#commands/command.ts';
import { readWords } from '#commands/read-words.ts';

const command: Command = {
  name: 'print',
  operand: null,
  summary: 'prints an edition',
  details: 'On paper.',
  flags: [
    { name: 'copies', value: 'NUMBER', meaning: 'how many' },
    { name: 'colour', value: null, meaning: 'not in black alone' },
  ],
  variables: [],
  run: async () => undefined,
};
const onPaper: Command = { ...command, operand: 'PAPER' };

/** What the mistake in these words is called. */
function mistakeOf(called: Command, ...words: string[]): string {
  try {
    readWords(called, words);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return 'none';
}

describe('The words after a command', () => {
  it('may be flags, in any order, with values where they take one', () => {
    const flags = new Map([
      ['copies', '3'],
      ['colour', ''],
    ]);
    expect(readWords(command, [])).toEqual({ operand: '', flags: new Map() });
    expect(readWords(command, ['--copies', '3', '--colour'])).toEqual({ operand: '', flags });
    expect(readWords(command, ['--colour', '--copies=3'])).toEqual({ operand: '', flags });
  });

  it('begin with the word that the command needs, before its flags or behind them', () => {
    expect(readWords(onPaper, ['A4', '--colour'])?.operand).toBe('A4');
    expect(readWords(onPaper, ['--copies', '3', 'A4'])?.operand).toBe('A4');
    expect(readWords(onPaper, ['--', '--odd-name'])?.operand).toBe('--odd-name');
  });

  it.each(['--help', '-h'])('ask for help with %s, whatever else they are', (help) => {
    expect(readWords(command, [help])).toBeNull();
    expect(readWords(onPaper, ['--colour', help])).toBeNull();
  });

  it('are refused with the nearest right one, where there is any', () => {
    const all = 'Its options: --copies, --colour, --help.';
    expect(mistakeOf(command, '--color')).toBe(
      `lede print does not know --color. Did you mean --colour? ${all}`,
    );
    expect(mistakeOf(command, '--cop=3')).toBe(
      `lede print does not know --cop. Did you mean --copies? ${all}`,
    );
    expect(mistakeOf(command, '--duplex')).toBe(`lede print does not know --duplex. ${all}`);
    expect(mistakeOf(command, '-c')).toBe(`lede print does not know -c. ${all}`);
  });

  it('are refused where one is missing, or too many', () => {
    expect(mistakeOf(command, '--copies')).toBe(
      'lede print needs a value after --copies: --copies NUMBER',
    );
    expect(mistakeOf(command, '--copies', '--colour')).toBe(
      'lede print needs a value after --copies: --copies NUMBER',
    );
    expect(mistakeOf(command, '--colour=red')).toBe('lede print takes --colour without a value.');
    expect(mistakeOf(command, 'A4')).toBe('lede print takes nothing but options, and got A4.');
    expect(mistakeOf(onPaper)).toBe('lede print needs a paper: lede print PAPER');
    expect(mistakeOf(onPaper, 'A4', 'A5')).toBe('lede print takes one paper, and got A5 as well.');
  });
});
