import { parseArgs } from 'node:util';
import { type Command, type Given, UsageError } from './command.ts';
import { suggestNearest } from './suggest-nearest.ts';

/**
 * Reads the words after a command's name; null if they ask for its help.
 *
 * @throws UsageError
 */
export function readWords(command: Command, words: readonly string[]): Given | null {
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      ...Object.fromEntries(
        command.flags.map(({ name, value }) => [name, { type: typeOf(value) }]),
      ),
    },
  });
  const flags = new Map<string, string>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    if (token.name === 'help') return null;
    flags.set(token.name, readFlag(command, token));
  }
  return { operand: readOperand(command, operands), flags };
}

function typeOf(value: string | null): 'string' | 'boolean' {
  return value === null ? 'boolean' : 'string';
}

type OptionToken = { name: string; rawName: string; value?: string | undefined };

/** The value of a flag; empty if it takes none. */
function readFlag(command: Command, { name, rawName, value }: OptionToken): string {
  const flag = command.flags.find((known) => known.name === name);
  const title = `lede ${command.name}`;
  if (flag === undefined) {
    const known = [...command.flags.map((each) => `--${each.name}`), '--help'];
    throw new UsageError(
      `${title} does not know ${rawName}.${suggestNearest(rawName, known)} Its options: ${known.join(', ')}.`,
    );
  }
  if (flag.value === null && value !== undefined) {
    throw new UsageError(`${title} takes ${rawName} without a value.`);
  }
  if (flag.value !== null && (value === undefined || value === '')) {
    throw new UsageError(`${title} needs a value after ${rawName}: ${rawName} ${flag.value}.`);
  }
  return value ?? '';
}

function readOperand({ name, operand }: Command, [first = '', ...others]: string[]): string {
  if (operand !== null && first === '') {
    throw new UsageError(
      `lede ${name} needs the name of a ${operand.toLowerCase()}: lede ${name} ${operand}`,
    );
  }
  const extra = operand === null ? first : others[0];
  if (extra !== undefined && extra !== '') {
    const allowed = operand === null ? 'nothing but options' : `one ${operand.toLowerCase()}`;
    throw new UsageError(
      `lede ${name} takes ${allowed}, so it does not know what to do with ${extra}.`,
    );
  }
  return first;
}
