import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite } from '#publish/serve/serve-site.ts';
import { publishEdition } from '#tests/support/sites/publish-edition.ts';

const changes = 50;
const readers = 8;
const requestsEach = 2500;

/** Two editions of a page, of different lengths, so that half of one and half of the other shows. */
const editions = [`${'a'.repeat(200_000)}.`, `${'b'.repeat(90_000)}.`];

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-replaced-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('serve-swap: readers of a site that is changed again and again get whole pages of one edition or the other', {
  timeout: 600_000,
}, async () => {
  const site = join(folder, 'site');
  publish(site, 0);
  const server = await serveSite({ folder: site, base: '/', port: 0 });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  const where = { host: address.address, port: address.port };

  let asked = 0;
  const wrong = new Set<string>();
  const read = async () => {
    const agent = new Agent({ keepAlive: true });
    for (let request = 0; request < requestsEach; request += 1) {
      const { status, body } = await ask({ ...where, agent });
      asked += 1;
      if (status !== 200 || !editions.includes(body)) wrong.add(`${status}, ${body.length} bytes`);
    }
    agent.destroy();
  };
  const change = async () => {
    for (let number = 1; number <= changes; number += 1) {
      publish(site, number % 2);
      // The changes are spread over all the requests.
      while (asked < (number * readers * requestsEach) / (changes + 1)) await nextTurn();
    }
  };
  await Promise.all([change(), ...Array.from({ length: readers }, read)]);
  server.close();

  expect([...wrong]).toEqual([]);
  expect(asked).toBe(readers * requestsEach);
});

function publish(site: string, edition: number): void {
  publishEdition(site, { 'index.html': editions[edition] ?? '', '404.html': 'nothing here' });
}

function ask(options: {
  host: string;
  port: number;
  agent: Agent;
}): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    get(options, async (response) => {
      resolve({ status: response.statusCode, body: await text(response) });
    }).once('error', reject);
  });
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
