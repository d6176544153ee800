import { describe, expect, it } from 'vitest';
import { readDocument } from '#documents/document/read-document.ts';

/** Ciphertext as systems of this kind write it: base64, wrapped or not, base64 for addresses, hexadecimal. */
const one = 'Q0lQSEVSVEVYVDEyMzQ1Njc4OTBhYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5eg==';
const two = 'KwwVrsGrZ5/jhvf8yQhDf4pwk6maaJBEd51qQe9s1WlZJq0M3L/BTvLChTQndZwv';
const short = 'bm90IHRvIGJlIHNob3du';
const safe = 'gAAAAABkX3v-Zr9_Qm1pT0xKc2h3d2VyVnVqQ2xk-aG9tZS1iYXNlLTY0';
const hex = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const digits = '62313365326138623763393064316533'.repeat(2);
const pieces = [one, two, short, safe, hex, digits].flatMap((text) => [
  text.slice(0, 12),
  text.slice(12, 24),
  text.slice(-14, -2),
]);

const head = ['title: Bridge', 'publishedDateTime: 2024-03-01', 'webUrl: https://a.example/b'];

function read(text: string) {
  const content = { kind: 'bytes' as const, bytes: Buffer.from(text) };
  const { parsed, diagnostics } = readDocument({ path: 'a.md', content }, 'UTC');
  const cut = diagnostics.filter(({ code }) => code === 'front-matter-cut');
  const shown = parsed.kind === 'draft' ? JSON.stringify(parsed.draft) : null;
  return { shown, body: parsed.kind === 'draft' ? parsed.draft.body : null, cut };
}

const scalars = [
  `secured: ${one}`,
  `secured: "${one}"`,
  `secured: '${one}'`,
  `secured: ${hex}`,
  `secured: "${safe}"`,
  `secured: ${short}`,
  `secured:\t${one}`,
  `secured:    ${one}   `,
  `secured: ${one} # do not publish`,
  `secured: !!str ${one}`,
  `secured: !!binary ${one}`,
  `secured: &key ${one}`,
  `secured: v1 ${two}`,
  `secured: "v1:${two}"`,
  `secured : ${one}`,
  `secured  :  "${one}"`,
  `"secured": "${one}"`,
  `'secured': '${one}'`,
  `"secured" : "${one}"`,
  `'secured' : ${one}`,
  `"\\u0073ecured": "${one}"`,
  `"\\x73ecured": ${one}`,
  `SECURED: ${one}`,
  `Secured: "${one}"`,
  `SECURED : '${one}'`,
  `secured_: ${one}`,
  `_secured: ${one}`,
  `secure: ${one}`,
  `sceured: ${one}`,
  `\0ecured: ${short}`,
  `secure\u0080: ${short}`,
  `secured; ${short}`,
  `secured=${one}`,
  `secured:${one}`,
  `secured\uff1a${one}`,
  `- secured: ${one}`,
  `> secured: ${one}`,
  `**secured**: ${one}`,
  `<secured>${one}</secured>`,
  `? secured\n: ${one}`,
  `? "secured"\n: "${one}"`,
  `? >-\n  secured\n: ${one}`,
];
const wrapped = [
  `secured: |\n  ${one}\n  ${two}`,
  `secured: |-\n  ${one}\n  ${two}\n  eg==`,
  `secured: |+\n  ${one}\n  ${two}\n`,
  `secured: |2\n  ${one}\n  ${two}`,
  `secured: >\n  ${one}\n  ${two}`,
  `secured: >-\n  ${one}\n  ${two}`,
  `secured: >-\n      ${one}\n      ${two}`,
  `secured: >+\n  ${one}\n\n  ${two}`,
  `secured: >- # folded\n  ${one}\n  ${two}`,
  `secured: !!binary |\n  ${one}\n  ${two}`,
  `secured: &key >-\n  ${one}\n  ${two}`,
  `"secured": >-\n  ${one}\n  ${two}`,
  `'secured' : |\n  ${one}\n  ${two}`,
  `SECURED: >-\n  ${one}\n  ${two}`,
  `secured: >-\n${(one + two)
    .match(/.{1,11}/g)
    ?.map((part) => `  ${part}`)
    .join('\n')}`,
  `secured: ${one}\n  ${two}`,
  `secured:\n  ${one}\n  ${two}`,
  `secured:\n  "${one}\n  ${two}"`,
  `secured: "${one}\\\n  ${two}"`,
  `secured: '${one}\n  ${two}'`,
  `secured:\n  - ${one}\n  - ${two}`,
  `secured:\n- ${one}\n- "${two}"`,
  `secured: [${one}, ${two}]`,
  `secured: ["${one}",\n  "${two}"]`,
  `secured:\n  iv: abc\n  data: ${one}`,
  `secured:\n  iv: abc\n  data: "${one}"\n  tag: ${two}`,
  `secured:\n  data: >-\n    ${one}\n    ${two}`,
  `secured:\n    iv: ${short}\n    data: '${one}'`,
  `secured: {iv: abc, data: ${one}}`,
  `secured: {"iv": "abc", "data": "${one}"}`,
  `secured: {\n  iv: abc,\n  data: ${one}\n  }`,
  `? secured\n: >-\n  ${one}\n  ${two}`,
  `? secured\n: iv: abc\n  data: ${one}`,
  `{"secured":"${one}"}`,
  `{"secured": "${one}"}`,
  `{"heat": 3, "secured": "${one}"}`,
  `{secured: ${one}}`,
  `{ 'secured' : '${one}' }`,
  `{"secured":{"iv":"abc","data":"${one}"}}`,
  `{\n  "secured": "${one}"\n}`,
  `{\n  "secured":\n    "${one}"\n}`,
  `{\n"secured":\n"${one}"\n}`,
  `{\n"heat": 3,\n"secured":\n{"iv": "abc",\n"data": "${one}"}}`,
  `secured: !vault |\n  $VAULT;1.1;AES256\n  ${digits}\n  ${digits}`,
  `secured: |\n  -----BEGIN MESSAGE-----\n  ${one}\n  ${two}\n  -----END MESSAGE-----`,
];
const forms = [...scalars, ...wrapped];

/** A document with a line of `---` in front of each line of a form, and behind its last. */
function* cutEverywhere(before: readonly string[], form: string, after: readonly string[]) {
  const lines = form.split('\n');
  for (let at = 0; at <= lines.length; at += 1) {
    const cut = lines.toSpliced(at, 0, '---');
    yield { at, text: ['---', ...before, ...cut, ...after, '---', ''].join('\n') };
  }
}

function expectWithheld(text: string, isInBody: boolean): void {
  const { shown, cut } = read(text);
  // Most cuts within a value leave front matter that isn't valid: that is an error, and nothing is shown.
  if (shown === null) return;
  expect(pieces.filter((piece) => shown.includes(piece))).toEqual([]);
  if (isInBody) expect(cut).toHaveLength(1);
}

describe('Ciphertext that a stray line of dashes spills into the text', () => {
  it('is tried in at least 82 forms', () => {
    expect(new Set(forms).size + wrapped.length).toBeGreaterThanOrEqual(82);
  });

  it.each(forms)('is withheld, wherever it is cut: %j', (form) => {
    for (const { at, text } of cutEverywhere(head, form, [])) {
      const { length } = form.trimEnd().split('\n');
      expectWithheld(text, at < length);
      expectWithheld(text.replaceAll('\n', '\r\n'), at < length);
      expectWithheld(`${text}\nThe bridge is open.\n`, at < length);
      expect(read(`${text}\nThe bridge is open.\n`).shown ?? 'open').toContain('open');
    }
  });

  it.each(forms)('is withheld with other keys below it: %j', (form) => {
    for (const { text } of cutEverywhere(head, form, ['heat: 3', 'topics: [Ships]'])) {
      expectWithheld(text, true);
    }
  });

  it.each(forms)('is withheld without an end: %j', (form) => {
    for (const { text } of cutEverywhere(head, form, [])) {
      expectWithheld(text.replace(/---\n$/, ''), false);
    }
  });

  it.each(forms)('is withheld within an entry: %j', (form) => {
    const entry = ['related:', '  - title: Cost', '    publishedDateTime: 2024-03-02'];
    const indented = form.replace(/^/gm, '    ');
    for (const { text } of cutEverywhere([...head, ...entry], indented, [])) {
      expectWithheld(text, false);
    }
  });

  it.each(forms)('is withheld in the midst of a text, which is shown: %j', (form) => {
    const text = `---\n${head.join('\n')}\n---\nThe bridge is open.\n\n${form}\n\nThe ferry rests.\n`;
    expectWithheld(text, true);
    expect(read(text).shown).toMatch(/The bridge is open\..*The ferry rests\./);
  });

  it('is said to be where it begins', () => {
    const text = `---\n${head.join('\n')}\n---\nOpen.\n\nsecured: ${one}\n`;
    expect(read(text).cut).toMatchObject([{ at: { line: 8, column: 1 } }]);
  });
});

describe('The rest of a front matter that a line of dashes cut off', () => {
  it.each([
    ['keys', 'topics: [Ships]\nheat: 3'],
    ['a short secret', 'secured: x7'],
    ['keys and what nobody knows', 'layout: post\nexcerpt: Short.'],
    ['keys with lists below', 'topics:\n  - Ships\nrelated:\n  - title: Cost'],
  ])('is withheld where it is %s, and the text below it is shown', (_, rest) => {
    const text = `---\n${head.join('\n')}\n---\n${rest}\n---\nThe bridge is open.\n`;
    const { body, cut } = read(text);
    expect(body).toEqual([
      { kind: 'paragraph', children: [{ kind: 'text', text: 'The bridge is open.' }] },
    ]);
    expect(cut).toMatchObject([{ at: { line: 6, column: 1 } }]);
  });
});

const commit = 'a94a8fe5ccb19ba61c4c0873d391e987982fbbd3';
const natural = [
  'The start-up told investors this.\n\nSecured: forty million in new money.\n\nStill open: the rest.',
  'Secured: forty million in new money.',
  'Secured: forty million\n---\nThe next part.',
  'secured: the east wing',
  'What the report lists:\n\n- Secured: the east wing\n- Unsecured: the yard',
  '- Secured:\n  - the east wing\n  - the yard',
  'Secured:\n\n1. The east wing\n2. The yard',
  '**Secured:** the east wing',
  '| key | value |\n| --- | --- |\n| secured | yes |',
  'title: none',
  'title: none\n---\nThat is what the form said.',
  'title: The Bridge\nauthor: A. Writer\n\nA review.',
  'removed: the old pier\nremoved: the old lamps\nadded: a lift',
  'removed: the old pier\npublished: two books\n---\nMore.',
  'Published: two books\nRemoved: one\n---\nMore.',
  'Here is our format:\n\n```yaml\ntitle: A story\npublished: true\n```\n\nThat is all.',
  'The file read:\n\n```yaml\nuser: admin\nsecret: hunter2\n```',
  `The format:\n\n\`\`\`yaml\nsecured: "${one}"\n\`\`\`\n\nThat is all.`,
  `~~~\nsecured: ${one}\n~~~`,
  'Secret: nobody knows.',
  `secret: ${commit}`,
  `Secured: commit ${commit} of the branch.`,
  `The commit is ${commit}.`,
  'The key is 123e4567-e89b-12d3-a456-426614174000.',
  'Secured: 123e4567-e89b-12d3-a456-426614174000',
  'Secured: https://paper.example/2021/AbC123dEf456GhI789jKl012/the-deal',
  'Secured: [the deal](https://paper.example/AbC123dEf456GhI789jKl012)',
  'Secured: forty-million-dollar-round-of-2021',
  'Secured: Donaudampfschifffahrtsgesellschaft',
  'Secured: @HarbourBridgeFoundation2021',
  'Secured: 40000000000000000000 dollars',
  'Secured: 2021-02-15T21:41:00Z',
  `An address: ${'1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'}.`,
  `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ8xK2v3Q0lQSEVSVEVYVDEyMzQ1Njc4 a@b.example`,
  `\`\`\`\n-----BEGIN PGP PUBLIC KEY BLOCK-----\n${two}\n${two}\n-----END PGP PUBLIC KEY BLOCK-----\n\`\`\``,
  `    first line of code\n    second line of code`,
  '  - one\n  - two\n  - three',
  'Note: the bridge.\n\nSource: the town.\n\nPhoto: the paper.',
  'type: the kind of thing it is\nimages: none\ntopics: two',
  'Unsecured: the yard\nSecured: the gate\nRescued: the cat',
  'The scoured pans, the sacred cow, the secluded inn: all rescued.',
  '---\n\nA rule stands above.',
  '{"title": "A sample"}',
  'url: see below\nname: of the ship\n\nwidth: unknown',
];

describe('A text that only resembles front matter', () => {
  it('is tried at least 35 times', () => {
    expect(new Set(natural).size).toBeGreaterThanOrEqual(35);
  });

  const plain = (body: string) => read(`---\nheat: 1\n${head.join('\n')}\n---\n${body}\n`);

  it.each(natural)('is shown whole: %j', (text) => {
    const { shown, cut } = plain(text);
    expect(cut).toEqual([]);
    for (const word of text.match(/[A-Za-z0-9]{5,}/g) ?? []) {
      if (!text.includes(`/${word}`)) expect(shown).toContain(word);
    }
  });

  it.each(natural)('is shown whole below a secret that ends the front matter: %j', (text) => {
    for (const key of [`secured: "${one}"`, `secured: >-\n  ${one}`, 'secured:']) {
      const { body, cut } = read(`---\n${head.join('\n')}\n${key}\n---\n${text}\n`);
      expect(cut).toEqual([]);
      expect(body).toEqual(plain(text).body);
    }
  });
});
