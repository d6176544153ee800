import { expect, test } from 'vitest';
import { isStoryId } from '#client/routes/addresses.ts';
import { framedStoryPath, parseEmbedAddress } from '#client/routes/embed-address.ts';

test.each(['2024-03-01-bridge', '2024-03-07-محطة-تحلية', '2024-03-01'])(
  'the address for a frame names the story %s',
  (id) => {
    if (!isStoryId(id)) throw new Error('No id');
    const { search } = new URL(framedStoryPath(id), 'https://news.example');
    expect(parseEmbedAddress(search)).toEqual({ story: id, theme: 'system' });
  },
);

test.each(['light', 'dark'] as const)('it may ask for the theme %s', (theme) => {
  expect(parseEmbedAddress(`?story=2024-03-01&theme=${theme}`).theme).toBe(theme);
});

test.each(['', 'blue', 'system', 'dark"'])('any other theme, %j, is the system’s', (theme) => {
  expect(parseEmbedAddress(`?theme=${encodeURIComponent(theme)}`).theme).toBe('system');
});

test.each([
  '',
  '?',
  '?story=',
  '?story=bridge',
  '?story=../manifest',
  '?story=2024-03-01-a/../../manifest',
  '?story=2024-03-01%2f..%2f..%2fmanifest',
  '?story=//evil.example/2024-03-01',
  '?story=javascript:alert(1)',
  '?story=2024-03-01-<script>',
  '?story=%ff%fe',
  `?story=2024-03-01-${'a-'.repeat(5000)}`,
])('an address that can name no story, %j, names none', (search) => {
  expect(parseEmbedAddress(search).story).toBeNull();
});
