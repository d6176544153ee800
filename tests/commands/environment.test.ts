import { describe, expect, it } from 'vitest';
import { callLede } from '#tests/support/processes/call-lede.ts';
import { runLede } from '#tests/support/processes/run-lede.ts';

describe('A mistake in the environment', () => {
  it.each([
    ['serve', { PORT: '99999' }, 'PORT is "99999"; it must be a whole number from 0 to 65535.'],
    ['build', { LEDE_BASE: 'a b' }, 'LEDE_BASE is "a b"; it must be a path like /news/.'],
    ['check', { LEDE_BASE: 'a b' }, 'LEDE_BASE is "a b"; it must be a path like /news/.'],
  ])(
    'ends `%s` with one sentence and no trace of the program',
    async (command, variables, text) => {
      const run = command === 'serve' ? runLede : callLede;
      const ended = await run([command], { variables });
      expect(ended).toEqual({ code: 2, output: '', errors: `${text}\n` });
    },
  );

  it('doesn’t keep anyone from the help', async () => {
    const ended = await callLede(['build', '--help'], { variables: { LEDE_BASE: 'a b' } });
    expect(ended).toMatchObject({ code: 0, errors: '' });
    expect(ended.output).toContain('LEDE_BASE');
  });
});
