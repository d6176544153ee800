import { expect, test } from 'vitest';
import { parseMessage } from '#client/offline/messages.ts';

test('a worker knows what pages of the site tell it', () => {
  const message = { kind: 'saved', ids: ['2024-03-01-bridge'] };
  expect(parseMessage(message)).toEqual(message);
});

test.each([
  undefined,
  'opened',
  { kind: 'opened' },
  { kind: 'opened', id: '../../secret' },
  { kind: 'saved', ids: ['2024-03-01-bridge', 7] },
  { kind: 'unknown' },
])('it leaves aside whatever else it is told: %j', (found) => {
  expect(parseMessage(found)).toBeNull();
});
