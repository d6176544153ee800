/** The first lines of front matter. */
export const head = 'title: Bridge\nwebUrl: https://harbourpost.example/bridge\n';
/** A document with more lines of front matter. */
export const matter = (yaml: string) => `---\n${head}${yaml}---\n`;
/** An entry of coverage behind two columns. */
export const entry = '- title: A\n    webUrl: https://a.example/a\n';

/** Texts of documents, by what is special about them. */
const documents: readonly (readonly [string, string])[] = [
  ['no list', matter('')],
  ['an empty list', matter('related:\n')],
  ['an empty list and a comment', matter('related:   # none yet\ntype: article\n')],
  ['an empty list with comments below', matter('related:\n  # - title: later\ntype: article\n')],
  ['an empty list with an anchor', matter('related: &list\ntype: article\n')],
  ['a block list', matter(`related:\n  ${entry}`)],
  ['a list in the middle', matter(`related:\n  ${entry}\ntype: article\n\nheat: 3\n`)],
  [
    'a list without indentation',
    matter('related:\n- title: A\n  webUrl: https://a.example/a\nheat: 3\n'),
  ],
  ['a list with much indentation', matter('related:\n      -   title: A\n          excerpt: B\n')],
  [
    'entries below their dashes',
    matter('related:\n  -\n    title: A\n    provider:\n        name: B\n'),
  ],
  [
    'a list with comments behind it',
    matter(`related:\n  ${entry}    # quality: 3\n\n  # the end\n# of all\n`),
  ],
  [
    'a list that ends in a text of lines',
    matter('related:\n  - title: A\n    excerpt: |\n      One\n\n      # Two\n\n\nheat: 3\n'),
  ],
  [
    'a list that ends in kept lines',
    matter('related:\n  - title: A\n    excerpt: |+\n      One\n\n'),
  ],
  [
    'a list that ends in a folded text',
    matter('related:\n  - excerpt: One\n      and two\n      and "three"\nheat: 3\n'),
  ],
  ['a list that ends in an empty value', matter('related:\n  - title: A\n    images:\nheat: 3\n')],
  [
    'a list that ends in a nested list',
    matter('related:\n  - title: A\n    images:\n    - url: b\n      width: 3\n'),
  ],
  ['a list that ends in an empty entry', matter('related:\n  - title: A\n  -\nheat: 3\n')],
  ['a list of braces', matter('related:\n  - {title: A, webUrl: "https://a.example/a"}\n')],
  ['a list in brackets', matter('related: [{title: A}]\nheat: 3\n')],
  ['a list in brackets with a comma at its end', matter('related: [{title: A}, ]\n')],
  [
    'a list in brackets over lines',
    matter('related: [\n  {title: A},  # one\n  {title: B} # two\n  ]\nheat: 3\n'),
  ],
  [
    'a list in brackets below its key',
    matter('related:\n  [{title: A},\n  {title: B}]\nheat: 3\n'),
  ],
  ['an empty list in brackets with a comment', matter('related: [ # none\n  ]\n')],
  ['a quoted key', matter(`"related":\n  ${entry}`)],
  ['an explicit key', matter(`? related\n:\n  ${entry}`)],
  ['a list with an anchor of its own', matter(`related: &list\n  ${entry}`)],
  ['an entry that is an alias', matter(`first: &a\n  title: A\nrelated:\n  - *a\n`)],
  ['a merge elsewhere', matter(`base: &b\n  name: A\nprovider:\n  <<: *b\nrelated:\n  ${entry}`)],
  ['indented keys', '---\n  title: Bridge\n  related:\n    - title: A\n  heat: 3\n---\n'],
  ['indented keys and no list', '---\n  title: Bridge\n  topics:\n  - A\n---\n'],
  ['trailing spaces', matter(`related:  \n  - title: A  \n    webUrl: b   \ntype: article  \n`)],
  ['no line at its end', `---\n${head}related:\n  ${entry}---`],
  ['a text below', `${matter(`related:\n  ${entry}`)}\nrelated:\n  - not a list\n\n---\n  end`],
  ['blank lines above', `\n\n${matter('related:\n  - title: A\n\n')}`],
  ['ciphertext', matter(`related:\n  ${entry}\nsecured: "KwwVrsGrZ5"\n`)],
];

/** The same with other line endings, and behind a byte order mark. */
export const documentShapes = documents.flatMap(([name, text]) => [
  [name, text] as const,
  [`${name}, lines ending with CR LF`, text.replaceAll('\n', '\r\n')] as const,
  [`${name}, lines ending with CR`, text.replaceAll('\n', '\r')] as const,
  [`${name}, behind a byte order mark`, `\ufeff${text}`] as const,
]);
