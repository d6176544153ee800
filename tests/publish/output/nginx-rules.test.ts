import { expect, test } from 'vitest';
import { toNginxRules } from '#publish/output/nginx-rules.ts';
import { readHeaderRules } from '#publish/serve/site-headers.ts';

const everywhere = '/*\n  Content-Security-Policy: default-src "none"\n';

test('each place has the headers of all, since nginx hands none down', () => {
  const rules = readHeaderRules(`${everywhere}\n/assets/*\n  Cache-Control: immutable\n`);
  const [general, assets] = toNginxRules(rules, '/').split('location ~');
  for (const place of [general, assets]) {
    expect(place).toContain('add_header Content-Security-Policy "default-src \\"none\\"" always;');
  }
  expect(general).toContain('add_header Cache-Control "no-cache" always;');
  expect(assets).toContain('"^/assets/.*$" {');
  expect(assets).toContain('add_header Cache-Control "immutable" always;');
  expect(assets).not.toContain('no-cache');
});

test('a place has none of the headers that its own rule takes away', () => {
  const rules = readHeaderRules(
    `${everywhere}\n/embed/*\n  ! Content-Security-Policy\n  X-One: 1\n`,
  );
  const [general, embed] = toNginxRules(rules, '/').split('location ~');
  expect(general).toContain('add_header Content-Security-Policy');
  expect(embed).not.toContain('Content-Security-Policy');
  expect(embed).toContain('add_header X-One "1" always;');
});

test('a path is one below the site’s, to the letter but for its stars', () => {
  const rules = readHeaderRules(`${everywhere}\n/a.b/*.js\n  X-One: 1\n`);
  const text = toNginxRules(rules, '/my.news/');
  expect(text).toContain('location /my.news/ {');
  expect(text).toContain('error_page 404 /my.news/404.html;');
  expect(text).toContain('location ~ "^/my\\.news/a\\.b/.*\\.js$" {');
});

test('what Lede notes for itself is not sent', () => {
  const text = toNginxRules(readHeaderRules(everywhere), '/my.news/');
  expect(text).toContain('location = /my.news/.lede-site { return 404; }');
});

test.each(['$uri', 'a\\b'])(
  'a header that nginx would read as its own, %s, is refused',
  (value) => {
    const rules = readHeaderRules(`/*\n  X-Odd: ${value}\n`);
    expect(() => toNginxRules(rules, '/')).toThrow(`nginx can't send`);
  },
);
