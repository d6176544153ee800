import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '#commands/commands.ts';
import { callLede } from '#tests/support/processes/call-lede.ts';
import { type EndedLede, runLede } from '#tests/support/processes/run-lede.ts';
import { projectRoot } from '#tests/support/project-root.ts';

/** What is called in a process of its own: one call for each way to end, and each stream to print to. */
const runs = ['', '--help', '--version', 'bild'];
const calls = ['help', 'check --jsn', '--hlep', 'help chek'];
let ended: Map<string, EndedLede>;

/** What a call of `lede` ended with. */
function end(call: string): EndedLede {
  const found = ended.get(call);
  if (found === undefined) throw new Error(`lede ${call} was not called`);
  return found;
}

beforeAll(async () => {
  const all = [...calls, ...commands.map(({ name }) => `${name} --help`)];
  ended = new Map();
  for (const call of runs) ended.set(call, await runLede(call.split(' ').filter(Boolean)));
  for (const call of all) ended.set(call, await callLede(call.split(' ')));
});

describe('lede', () => {
  it('tells all commands, and what each of them does, when it is asked for help', () => {
    expect(end('--help')).toMatchObject({ code: 0, errors: '' });
    for (const { name, summary } of commands) {
      expect(end('--help').output).toMatch(new RegExp(`^  ${name}\\b.*  ${summary}$`, 'm'));
    }
    expect(end('help')).toEqual(end('--help'));
  });

  it('tells the same, as a mistake, when it is called without a command', () => {
    expect(end('')).toEqual({ code: 2, output: '', errors: end('--help').output });
  });

  it.each(commands)('tells of $name what it takes and heeds', (command) => {
    const { code, output, errors } = end(`${command.name} --help`);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toContain(`lede ${command.name} ${command.summary}.`);
    for (const { name, meaning } of command.flags) {
      expect(output).toMatch(new RegExp(`^  --${name}\\b.*  ${meaning}$`, 'm'));
    }
    for (const name of command.variables) expect(output).toMatch(new RegExp(`^  ${name}  `, 'm'));
    if (command.operand !== null) {
      expect(output).toContain(`Usage: lede ${command.name} ${command.operand}`);
    }
  });

  it('tells the version of its package', async () => {
    const { version } = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8'));
    expect(end('--version')).toEqual({ code: 0, output: `${version}\n`, errors: '' });
  });

  it.each([
    ['bild', 'lede has no command bild. Did you mean build?'],
    ['help chek', 'lede has no command chek. Did you mean check?'],
    ['check --jsn', 'lede check does not know --jsn. Did you mean --json?'],
    ['--hlep', 'lede does not know --hlep. Did you mean --help?'],
  ])('refuses `%s` in one line that names the nearest right word', (call, beginning) => {
    const { code, output, errors } = end(call);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toMatch(/^.*\n$/);
    expect(errors.startsWith(beginning)).toBe(true);
  });
});

describe('the npm scripts', () => {
  it('call the same commands', async () => {
    const { scripts } = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8'));
    expect(scripts).toMatchObject({
      start: 'npm run build && node src/commands/lede.js serve',
      dev: 'node src/commands/lede.js dev',
      build: 'node src/commands/lede.js build',
      'check:data': 'node src/commands/lede.js check',
    });
  });
});
