import process from 'node:process';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { expectSound } from '#tests/support/dataset/check-dataset.ts';
import { report, storyText, writeWorld } from '#tests/support/worlds/write-world.ts';

/** Documents in all; `npm run fuzz` asks for more. */
const documents = Number(process.env.LEDE_RUNS ?? 600);

/** Documents of one folder. */
const together = 100;

/** Long enough for very many documents; the test asserts no time. */
const timeout = 6 * 60 * 60 * 1000;

const whole = storyText(
  {
    title: 'Bridge reopens after the storm',
    excerpt: 'The cityâ€™s oldest bridge is open again, &amp; ferries rest.',
    type: 'video',
    heat: 7,
    quality: 40,
    published: false,
    topics: ['Bridges', 'C++', 'AI'],
    images: [{ url: 'https://p.example/a.jpg', width: 1600, height: 900, title: 'The bridge' }],
    related: [
      report({ title: 'What the bridge cost', images: [{ url: '', width: 0, height: 0 }] }),
      report({ title: 'Ferries rest', publishedDateTime: '2024-02-28T09:00:00+05:30' }),
    ],
    secured: 'bm90IHRvIGJlIHNob3du',
  },
  '# Heading\n\nText with [a link](https://a.example/), <b>markup</b> and `code`.\n\n> - deep\n',
);

const values = [
  '',
  '~',
  'true',
  '17',
  '-1',
  '[]',
  '{}',
  '[a, b]',
  '{a: b}',
  '"x',
  '|',
  '&a x',
  '*a',
];
const hostile = [
  'javascript:alert(1)',
  '//x',
  '2024-02-30',
  '__proto__',
  '<script>',
  '\u202e',
  '\0',
];

/** One way in which a text comes to harm. Every number is taken as far as the text has places. */
const mutation = fc.oneof(
  fc.record({ kind: fc.constant('flip'), at: fc.nat(), to: fc.nat(255) }),
  fc.record({ kind: fc.constantFrom('drop', 'double', 'indent'), at: fc.nat(), to: fc.nat(9) }),
  fc.record({ kind: fc.constantFrom('swap', 'truncate'), at: fc.nat(), to: fc.nat() }),
  fc.record({ kind: fc.constant('value'), at: fc.nat(), to: fc.nat() }),
);
type Mutation = typeof mutation extends fc.Arbitrary<infer Kind> ? Kind : never;

function mutate(text: string, { kind, at, to }: Mutation): string {
  const lines = text.split('\n');
  const line = at % lines.length;
  const own = lines[line] ?? '';
  switch (kind) {
    case 'flip': {
      const place = at % (text.length + 1);
      return text.slice(0, place) + String.fromCharCode(to) + text.slice(place + 1);
    }
    case 'drop':
      return lines.toSpliced(line, 1).join('\n');
    case 'double':
      return lines.toSpliced(line, 0, own).join('\n');
    case 'indent':
      return lines
        .toSpliced(line, 1, `${to > 4 ? '\t' : ' '.repeat(to)}${own.trimStart()}`)
        .join('\n');
    case 'swap': {
      const other = to % lines.length;
      return lines
        .toSpliced(line, 1, lines[other] ?? '')
        .toSpliced(other, 1, own)
        .join('\n');
    }
    case 'truncate':
      return text.slice(0, at % (text.length + 1));
    default: {
      const all = [...values, ...hostile];
      const key = /^[\s-]*\w+:/.exec(own)?.[0] ?? '';
      return lines.toSpliced(line, 1, `${key} ${all[to % all.length]}`).join('\n');
    }
  }
}

it(
  'whatever comes to a document, it becomes a story or a problem, and nothing unsafe is in it',
  async () => {
    const damaged = fc
      .array(mutation, { minLength: 1, maxLength: 6 })
      .map((mutations) => mutations.reduce(mutate, whole));
    const folder = fc.array(damaged, { minLength: together, maxLength: together });
    await fc.assert(
      fc.asyncProperty(folder, async (texts) => {
        const files = Object.fromEntries(texts.map((text, index) => [`${index}.md`, text]));
        const { dataset, problems } = await writeWorld(files);
        expectSound(dataset);
        const { counts } = dataset.manifest;
        const passedOver = problems.filter(({ code }) => code === 'not-a-document').length;
        expect(counts.documents + passedOver).toBe(texts.length);
        const rejected = problems.filter(({ severity }) => severity === 'error');
        expect(new Set(rejected.map(({ file }) => file)).size).toBe(counts.rejected);
        expect(JSON.stringify([...dataset.stories.values()])).not.toContain('bm90IHRvIGJlIHNob3du');
      }),
      { numRuns: Math.ceil(documents / together) },
    );
  },
  timeout,
);
