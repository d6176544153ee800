import { beforeEach, describe, expect, test, vi } from 'vitest';
import { allowSearchWorker } from '#client/queries/search/allow-search-worker.ts';

const worker = '/news/dataset/search/pagefind-worker.js';

describe('a browser that asks about every address that code is loaded from', () => {
  let policies: Map<string, (address: string) => string | null>;

  beforeEach(() => {
    policies = new Map();
    vi.stubGlobal('trustedTypes', {
      get defaultPolicy() {
        return policies.get('default') ?? null;
      },
      createPolicy(name: string, rules: { createScriptURL: (address: string) => string | null }) {
        // As browsers do under the site's headers.
        if (policies.has(name)) throw new TypeError(`There is a policy ${name}`);
        policies.set(name, rules.createScriptURL);
        return rules;
      },
    });
    allowSearchWorker(worker);
  });

  test.each([worker, `${location.origin}${worker}`])('lets the search start %s', (address) => {
    expect(policies.get('default')?.(address)).toBe(`${location.origin}${worker}`);
  });

  test.each([
    '/dataset/search/pagefind-worker.js',
    `https://evil.example${worker}`,
    `//evil.example${worker}`,
    `${worker}?a=b`,
    `${worker}#a`,
    `${worker}/../pagefind.js`,
    `blob:${location.origin}/0`,
    'data:text/javascript,alert(1)',
    'javascript:alert(1)',
    '',
  ])('lets nothing start "%s"', (address) => {
    expect(policies.get('default')?.(address)).toBeNull();
  });

  test('is answered in the same way when the search is opened again', () => {
    expect(() => allowSearchWorker(worker)).not.toThrow();
    expect([...policies.keys()]).toEqual(['default']);
  });
});

test('a browser that never asks needs no answer', () => {
  vi.stubGlobal('trustedTypes', undefined);
  expect(() => allowSearchWorker(worker)).not.toThrow();
});
