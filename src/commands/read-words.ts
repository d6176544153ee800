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

type OptionToken = {
  name: string;
  rawName: string;
  value?: string | undefined;
  /** Whether the value is written as `--name=value`. */
  inlineValue?: boolean | undefined;
};

/** The value of a flag; empty if it takes none. */
function readFlag(command: Command, token: OptionToken): string {
  const { name, rawName, value } = token;
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
  const isFlag = value?.startsWith('-') === true && token.inlineValue === false;
  if (flag.value !== null && (value === undefined || value === '' || isFlag)) {
    throw new UsageError(`${title} needs a value after ${rawName}: ${rawName} ${flag.value}`);
  }
  return value ?? '';
}

function readOperand({ name, operand }: Command, [first, second]: string[]): string {
  if (operand === null) {
    if (first === undefined) return '';
    throw new UsageError(`lede ${name} takes nothing but options, and got ${first}.`);
  }
  const what = operand.toLowerCase();
  if (first === undefined || first === '') {
    throw new UsageError(`lede ${name} needs a ${what}: lede ${name} ${operand}`);
  }
  if (second !== undefined) {
    throw new UsageError(`lede ${name} takes one ${what}, and got ${second} as well.`);
  }
  return first;
}
