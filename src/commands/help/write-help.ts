import type { Command, Flag } from '#commands/command.ts';
import { variables } from './variables.ts';

const width = 80;

/** What `lede --help` prints. */
export function writeHelp(commands: readonly Command[]): string {
  return joinParts([
    'Lede makes a site of a folder of news stories, which shows how each of them was covered.',
    'Usage: lede COMMAND',
    writeTable(commands.map((command) => [callOf(command), command.summary])),
    'lede COMMAND --help says more about each; lede --version says which version this is.',
  ]);
}

/** What `lede COMMAND --help` prints. */
export function writeCommandHelp(command: Command): string {
  const flags = command.flags.map((flag) => `[${writeFlag(flag)}]`);
  return joinParts([
    `lede ${command.name} ${command.summary}.`,
    `Usage: ${['lede', callOf(command), ...flags].join(' ')}`,
    command.details,
    writeTable(command.flags.map((flag) => [writeFlag(flag), flag.meaning])),
    command.variables.length > 0 ? 'Variables of the environment:' : '',
    writeTable(command.variables.map((name) => [name, variables[name]])),
  ]);
}

function callOf({ name, operand }: Command): string {
  return operand === null ? name : `${name} ${operand}`;
}

function writeFlag({ name, value }: Flag): string {
  return value === null ? `--${name}` : `--${name} ${value}`;
}

/** Paragraphs with a blank line between them; empty ones are left out. */
function joinParts(parts: readonly string[]): string {
  const written = parts.filter((part) => part !== '');
  return `${written.map((part) => (part.startsWith(' ') ? part : wrap(part))).join('\n\n')}\n`;
}

function writeTable(rows: readonly (readonly [string, string])[]): string {
  const widest = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, meaning]) => `  ${name.padEnd(widest)}  ${meaning}`).join('\n');
}

/** A text in lines of at most 80 characters, where its words allow it. */
function wrap(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines.join('\n');
}
