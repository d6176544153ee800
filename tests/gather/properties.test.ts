import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '#documents/document/read-document.ts';
import { severityOf } from '#documents/problems/diagnostics.ts';
import { extractArticles } from '#gather/articles/extract-articles.ts';
import type { FoundArticle } from '#gather/found-article.ts';
import { stateFolderName } from '#gather/state/open-state.ts';
import { composeDocument } from '#gather/write/compose-document.ts';
import {
  atom,
  entry,
  feedAddress,
  item,
  jsonFeed,
  readFeed,
  rss,
} from '#tests/support/gathering/feed-text.ts';
import { foundArticle } from '#tests/support/gathering/reports.ts';
import {
  articlesIn,
  documentsIn,
  gatheredAt,
  gatherSmall,
} from '#tests/support/gathering/small-gathering.ts';
import { dieBefore, fillDisk, liveOn } from '#tests/support/processes/dying-disk.ts';
import { withFolder } from '#tests/support/worlds/write-world.ts';

/** `npm run fuzz` asks for more. */
const numRuns = Number(process.env.LEDE_RUNS ?? 40);

/** Long enough for many runs; the tests assert no time. */
const timeout = 600_000;

type Step =
  | { kind: 'news'; feed: string; topic: string }
  | { kind: 'run' | 'delete-entry' | 'delete-document' | 'rename-document' }
  | { kind: 'killed-run' | 'full-disk'; at: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('news' as const),
    feed: fc.constantFrom('a', 'b', 'c', 'd'),
    topic: fc.constantFrom('bridge', 'dam', 'derby'),
  }),
  fc.record({
    kind: fc.constantFrom('run', 'delete-entry', 'delete-document', 'rename-document'),
  }),
  fc.record({ kind: fc.constantFrom('killed-run', 'full-disk'), at: fc.nat(60) }),
);

/** A folder of documents, what feeds say, and which articles the editor has deleted. */
class Newsroom {
  readonly #folder: string;
  readonly #feeds: Record<string, FoundArticle[]> = {};
  readonly #deleted = new Set<string>();
  #renamed = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  take(next: Step): void {
    const [name] = documentsIn(this.#folder).toSorted();
    switch (next.kind) {
      case 'news': {
        const articles = this.#feeds[next.feed] ?? [];
        const address = `https://${next.feed}.example/${articles.length}`;
        const headline = `${next.topic} ${articles.length}`;
        this.#feeds[next.feed] = [
          ...articles,
          foundArticle({ address, headline, topics: [next.topic] }),
        ];
        break;
      }
      case 'run':
        liveOn(() => this.#gather());
        break;
      case 'killed-run':
        dieBefore(next.at, () => this.#gather());
        break;
      case 'full-disk':
        try {
          fillDisk(() => this.#gather(), next.at);
        } catch {
          // Whatever a run makes of it.
        }
        break;
      case 'rename-document':
        this.#renamed += 1;
        if (name !== undefined) {
          renameSync(join(this.#folder, name), join(this.#folder, `${this.#renamed}-${name}`));
        }
        break;
      default:
        if (name !== undefined) this.#delete(name, next.kind === 'delete-entry');
    }
  }

  /** What the documents name in the end, and what they should. */
  end(): { named: string[]; expected: string[]; hidden: string[] } {
    liveOn(() => this.#gather());
    const told = Object.values(this.#feeds).flat();
    const expected = told.flatMap(({ identity }) => (this.#deleted.has(identity) ? [] : identity));
    const names = [this.#folder, join(this.#folder, stateFolderName)].flatMap((each) =>
      readdirSync(each),
    );
    return {
      named: articlesIn(this.#folder).sort(),
      expected: expected.sort(),
      hidden: names.filter((each) => each.startsWith('.lede-new')),
    };
  }

  #gather(): void {
    gatherSmall(this.#folder, this.#feeds, gatheredAt);
  }

  #delete(name: string, onlyAnEntry: boolean): void {
    const before = articlesIn(this.#folder);
    const path = join(this.#folder, name);
    const text = readFileSync(path, 'utf8');
    if (onlyAnEntry) {
      writeFileSync(path, text.replace(/(?<=related:\n) {2}- .*\n(?: {4}.*\n)*/, ''));
    } else rmSync(path);
    const after = new Set(articlesIn(this.#folder));
    for (const identity of before) if (!after.has(identity)) this.#deleted.add(identity);
  }
}

describe('Gathering', () => {
  it(
    'loses nothing, doubles nothing and brings nothing back, whatever happens in whatever order',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
          await withFolder({}, async (folder) => {
            const newsroom = new Newsroom(folder);
            for (const next of steps) newsroom.take(next);
            const { named, expected, hidden } = newsroom.end();
            expect(named).toEqual(expected);
            expect(hidden).toEqual([]);
          });
        }),
        { numRuns },
      );
    },
    timeout,
  );

  it(
    'makes documents without an error of all articles that it finds, whatever a feed says',
    () => {
      const text = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 12 }),
        fc.constantFrom(
          'Bridge &amp; dam',
          '&lt;b&gt;A',
          ']]>',
          '---',
          '\u202eb',
          '&#0;',
          '<br/>',
          ': #',
        ),
      );
      const link = fc.oneof(
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        fc.constantFrom('/a', '//b.example', 'javascript:a', 'mailto:a@b', 'http://[::1]/a', ' '),
      );
      const date = fc.oneof(
        fc.constantFrom(
          '2024-03-01T12:00:00Z',
          'Fri, 01 Mar 2024',
          '1970-01-01',
          '+275760-09-13',
          '0',
        ),
        text,
      );
      const whole = fc
        .array(fc.tuple(text, link, date), { maxLength: 4 })
        .chain((items) =>
          fc.constantFrom(
            rss(
              ...items.map(([title, to, at]) =>
                item(`<title>${title}</title><link>${to}</link><pubDate>${at}</pubDate>`),
              ),
            ),
            atom(
              ...items.map(([title, to, at]) =>
                entry(`<title>${title}</title><link href="${to}"/><published>${at}</published>`),
              ),
            ),
            jsonFeed(
              ...items.map(([title, to, at], id) => ({ id, title, url: to, date_published: at })),
            ),
          ),
        );
      const damaged = fc
        .tuple(whole, fc.nat(2_000), fc.uint8Array({ maxLength: 6 }), fc.nat(6))
        .map(([feed, at, bytes, cut]) => {
          const all = Buffer.from(feed);
          const place = at % all.length;
          return Buffer.concat([all.subarray(0, place), bytes, all.subarray(place + cut)]);
        });
      const subscription = {
        address: feedAddress,
        publisher: 'The Post',
        topics: ['Harbour'],
        weight: 1,
        alone: false,
        line: 1,
      };
      fc.assert(
        fc.property(damaged, (feed) => {
          const { articles } = extractArticles(readFeed(feed), subscription);
          const [main, ...coverage] = articles.map((article) => ({ article, seenAt: gatheredAt }));
          if (main === undefined) return;
          for (const { excerpt, address } of articles) {
            expect(excerpt.length).toBeLessThanOrEqual(300);
            expect(address).toMatch(/^https?:/);
          }
          const { name, text: written, added } = composeDocument({ main, coverage }, new Set());
          const content = { kind: 'bytes' as const, bytes: Buffer.from(written) };
          const { parsed, diagnostics } = readDocument({ path: name, content }, 'UTC');
          const errors = diagnostics.filter((each) => severityOf(each) === 'error');
          expect({ kind: parsed.kind, errors }).toEqual({ kind: 'draft', errors: [] });
          expect(added).toHaveLength(coverage.length);
        }),
        { numRuns: numRuns * 5 },
      );
    },
    timeout,
  );
});
