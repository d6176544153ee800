import { stringify } from 'yaml';
import { type DocumentKeys, documentText } from '#tests/support/documents/document-text.ts';
import { attackAddresses, attackHosts, attackVideos } from './addresses.ts';
import { attackTexts } from './texts.ts';

/** Parts of file names, from which the addresses of stories are made. */
const fileNames = [
  "'onmouseover='pwned()'",
  '&lt;script&gt;pwned()&lt;script&gt;',
  '%3Cscript%3Epwned()%3Cscript%3E',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an attack on templates
  '${pwned()}',
  '{{pwned()}}',
  '#javascript%3apwned()',
  '%2e%2e%2f%2e%2e%2findex',
  '__proto__',
  'constructor',
  'index.html',
];

/** Documents that no library wrote, with attacks on what reads them. */
const handWritten: Readonly<Record<string, string>> = {
  'functions.md': `---
title: !!js/function 'function () { pwned() }'
publishedDateTime: 2024-01-01
webUrl: https://good.example/functions
---
`,
  'prototypes.md': `---
title: A document with keys that every object has
publishedDateTime: 2024-01-01
webUrl: https://good.example/prototypes
__proto__: { polluted: 1, title: "<script>pwned()</script>" }
constructor: { prototype: { polluted: 1 } }
provider: { name: Good, domain: good.example, __proto__: { polluted: 1 } }
topics: [__proto__, constructor, { __proto__: { polluted: 1 } }]
featuredContent: <script>pwned()</script>
category: <script>pwned()</script>
---
`,
  'json.md': `---
{"title": "A document in JSON</script><script>pwned()</script>", "publishedDateTime": "2024-01-01",
"webUrl": "https://good.example/json", "__proto__": {"polluted": 1}}
---
`,
};

/**
 * The documents of a site that is under attack, by file name: every attack stands in every field, each
 * time in another story. All documents but those written by hand become stories, one a day.
 */
export function attackWorld(): Map<string, string> {
  const documents = new Map(Object.entries(handWritten));
  for (let number = 0; number < attackStories; number += 1) {
    const day = dayOf(number);
    const file = `${day}-${number < fileNames.length ? fileNames[number] : number}.md`;
    documents.set(file, documentText(attackedStory(number, day), attackedBody(number)));
  }
  documents.set('site.yaml', siteSettings());
  return documents;
}

/** How many stories the site has, but for documents written by hand. */
export const attackStories = attackTexts.length;

/** What no attack may change: the number is in every headline. */
export function storyName(number: number): string {
  return `Attack number ${number}`;
}

/** A story a day, so that each month of the archive has some. */
function dayOf(number: number): string {
  return new Date(Date.UTC(2024, 0, 2 + number)).toISOString().slice(0, 10);
}

function attackedStory(number: number, day: string): DocumentKeys {
  const own = `https://good.example/${number}`;
  const name = storyName(number);
  return {
    title: number % 2 === 0 ? `${textAt(number)} ${name}` : `${name} ${textAt(number)}`,
    excerpt: textAt(number + 1),
    publishedDateTime: `${day}T12:00:00Z`,
    ...attackedAddresses(number),
    originalUrl: `${own}?q=${textAt(number + 2)}`,
    provider: {
      name: textAt(number + 3),
      domain: attackHosts[number % attackHosts.length],
      images: [{ url: addressAt(number + 3) }],
    },
    topics: [textAt(number + 4), textAt(number + 5), 'Attack'],
    images: [
      { url: addressAt(number + 4), width: 800, height: 600, title: textAt(number + 6) },
      { url: `${own}.png`, width: 800, height: 600, title: textAt(number + 7) },
    ],
    related: [0, 1, 2].map((entry) => ({
      title: `${textAt(number + 8 + entry)} report ${entry} on ${number}`,
      excerpt: textAt(number + 9 + entry),
      publishedDateTime: entry === 2 ? textAt(number) : `${day}T1${entry + 3}:00:00Z`,
      webUrl: entry === 1 ? addressAt(number + 5) : `https://report-${entry}.example/${number}`,
      ampWebUrl: addressAt(number + 6 + entry),
      provider: { name: textAt(number + 10 + entry), domain: `report-${entry}.example` },
      images: [{ url: addressAt(number + 7 + entry), title: textAt(number + 11) }],
    })),
  };
}

/** No article has one address with another: they would be one story. */
function attackedAddresses(number: number): DocumentKeys {
  const video = attackVideos[number];
  if (video !== undefined) return { type: 'video', webUrl: video };
  const [field, first] = (
    [
      ['webUrl', attackVideos.length],
      ['ampWebUrl', attackVideos.length + attackAddresses.length],
      ['cdnAmpWebUrl', attackStories - attackAddresses.length],
    ] as const
  ).findLast(([, from]) => number >= from) ?? ['webUrl', 0];
  const address = attackAddresses[number - first] ?? '';
  return { [field]: address.replace(/(good|evil)\.example/g, `$1-${field.toLowerCase()}.example`) };
}

function attackedBody(number: number): string {
  const address = addressAt(number);
  return [
    textAt(number + 12),
    `[press](${address}) ![${textAt(number + 13)}](${addressAt(number + 1)}) <${addressAt(number + 2)}>`,
    `[press](<${addressAt(number + 3)}> "${textAt(number + 14)}")`,
    `- ${textAt(number + 15)}`,
    `[press][${number}]`,
    `[${number}]: ${addressAt(number + 4)}`,
    `    ${textAt(number + 16)}`,
  ].join('\n\n');
}

function siteSettings(): string {
  const topics = ['<svg onload=pwned()>', '__proto__', 'constructor'].map((name, index) => [
    name,
    textAt(index),
  ]);
  return stringify({
    title: 'Attacked</title><script>pwned()</script>',
    tagline: '"><img src=x onerror=pwned()>',
    language: 'en"><script>pwned()</script>',
    timeZone: 'UTC"><script>pwned()</script>',
    url: 'https://attacked.example',
    publishers: {
      'report-0.example': '<img src=x onerror=pwned()>',
      'good.example': '{{pwned()}}',
    },
    topics: Object.fromEntries(topics),
    topicOrder: [textAt(0), '__proto__', '</script><script>pwned()</script>'],
  });
}

function textAt(index: number): string {
  return attackTexts[index % attackTexts.length] ?? '';
}

function addressAt(index: number): string {
  return attackAddresses[index % attackAddresses.length] ?? '';
}
