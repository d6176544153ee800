import { expect, test } from 'vitest';
import { describeFailure } from '#commands/describe-failure.ts';

function systemError(code: string, keys: Record<string, string> = {}): Error {
  return Object.assign(new Error(`${code}: something, somewhere`), { code, ...keys });
}

test('a full disk is named, with what to do', () => {
  expect(describeFailure(systemError('ENOSPC', { syscall: 'write' }))).toBe(
    'The command could not go on: the disk is full. Free some space, then run the command again.',
  );
});

test('a folder that may not be written to is named, with what to do', () => {
  expect(describeFailure(systemError('EACCES', { path: '/var/www/site.next-7' }))).toBe(
    '/var/www/site.next-7 could not be used: permission was denied. Make it writable for the user who runs this command, or choose another folder with LEDE_OUT.',
  );
});

test.each(['EBUSY', 'EDQUOT', 'EMFILE', 'ENFILE', 'EPERM', 'EROFS'])(
  '%s is described without its code',
  (code) => {
    const words = describeFailure(systemError(code));
    expect(words).toMatch(/^The command could not go on: [a-z -]+\. [A-Z]/);
    expect(words).not.toContain(code);
  },
);

test('a failure is recognized in the words of the bundler, and behind another error', () => {
  const bundler = Object.assign(new Error('Could not write: Is full (os error 28)'), { code: 'X' });
  const behind = new Error('Something failed', { cause: bundler });
  expect(describeFailure(behind)).toContain('the disk is full');
});

test.each([
  new TypeError('undefined is not a function'),
  systemError('ERR_INVALID_ARG_TYPE'),
  'a string',
  undefined,
])('%s is no failure of the machine', (error) => {
  expect(describeFailure(error)).toBeNull();
});
