import { expect, test } from 'vitest';
import { findByName } from '#client/lib/find-names.ts';

const names = ['The Guardian', 'Guardian Angels', 'VentureBeat', 'El País', 'NBC', 'ABC'];

test.each([
  ['guardian', ['The Guardian', 'Guardian Angels']],
  ['EL PAIS', ['El País']],
  ['gaurdian', ['The Guardian', 'Guardian Angels']],
  ['gaurd', ['The Guardian', 'Guardian Angels']],
  ['venturbeat', ['VentureBeat']],
  ['the gaurdian', ['The Guardian']],
  ['', names],
])('“%s” finds %j', (typed, found) => {
  expect(findByName(names, typed, (name) => name)).toEqual(found);
});

test('a typing mistake is forgiven only where nothing else is found, and never in a very short word', () => {
  expect(findByName(['Harbour', 'Harbor'], 'harbor', (name) => name)).toEqual(['Harbor']);
  expect(findByName(names, 'xbc', (name) => name)).toEqual([]);
});
