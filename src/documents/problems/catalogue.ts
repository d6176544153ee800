/** What a problem does to its document. */
export type Severity = 'error' | 'warning' | 'note';

type Entry = { severity: Severity; message: string; hint: string };

/**
 * Every problem that a folder of documents can have. `{name}` in a text stands for a detail of the
 * diagnostic. An error keeps its document out; a warning was dealt with; a note says what was repaired
 * or passed over.
 */
export const catalogue = {
  'not-a-document': {
    severity: 'note',
    message: 'The file does not begin with front matter, so it is not a story.',
    hint: 'If it should be one, begin it with a line `---`, then the front matter, then `---`.',
  },
  'empty-file': {
    severity: 'error',
    message: 'The file is empty.',
    hint: 'Write the story into it, or delete the file.',
  },
  'file-too-large': {
    severity: 'error',
    message: 'The file has {size}; a document may have at most {limit}.',
    hint: 'Check that it is a document, and write one story a file.',
  },
  'file-unreadable': {
    severity: 'error',
    message: 'The file could not be read: {reason}.',
    hint: 'Check that it still exists and that you may read it.',
  },
  'file-linked': {
    severity: 'error',
    message: 'This is a link to a file outside the folder, which is not read.',
    hint: 'Put the document here, or build from the folder that it is in: `LEDE_DATA=…`.',
  },
  'folder-linked': {
    severity: 'warning',
    message: 'This is a link to another folder, whose documents are not read.',
    hint: 'Put the documents here, or build from that folder: `LEDE_DATA=…`.',
  },
  'folder-unreadable': {
    severity: 'error',
    message: 'The folder could not be read, so none of its documents is here: {reason}.',
    hint: 'Check that you may read it.',
  },
  'not-utf-8': {
    severity: 'error',
    message: 'The file is not UTF-8 text: {reason}.',
    hint: 'Open it in an editor and save it with the encoding UTF-8.',
  },
  'front-matter-unopened': {
    severity: 'error',
    message: 'The front matter has no beginning.',
    hint: 'Put a line that holds nothing but `---` above the first key, and one below the last.',
  },
  'front-matter-open': {
    severity: 'error',
    message: 'The front matter has no end.',
    hint: 'Close it with a line that holds nothing but `---`.',
  },
  'front-matter-cut': {
    severity: 'warning',
    message: 'The front matter ends above this line, but its keys go on. They were left out.',
    hint: 'Delete the line of `---` above, so that only the last one ends the front matter.',
  },
  'yaml-broken': {
    severity: 'error',
    message: 'The front matter is not valid YAML: {reason}.',
    hint: '{advice}',
  },
  'front-matter-not-keys': {
    severity: 'error',
    message: 'The front matter holds no keys.',
    hint: 'Write it as lines of `key: value`.',
  },
  'value-missing': {
    severity: 'error',
    message: 'The story has no {key}.',
    hint: 'Write it like this: `{example}`.',
  },
  'key-misspelt': {
    severity: 'warning',
    message: 'There is no key {key}. Did you mean {meant}?',
    hint: 'Rename it to {meant}, or delete it.',
  },
  'keys-unchecked': {
    severity: 'warning',
    message:
      'There are {count} unknown keys in this group; only the first {limit} were checked for misspellings.',
    hint: 'Delete the keys that nothing uses.',
  },
  'value-wrong': {
    severity: 'warning',
    message: '{key} is {found}, where {expected} is expected. It was left out.',
    hint: 'Change it to {expected}, or delete it.',
  },
  'required-value-wrong': {
    severity: 'error',
    message: '{key} is {found}, where {expected} is expected.',
    hint: 'Write it like this: `{example}`.',
  },
  'date-wrong': {
    severity: 'error',
    message: '{key} is "{value}", which {reason}.',
    hint: 'Write it in ISO 8601, like `2021-02-15T21:41:00Z` or `2021-02-15`.',
  },
  'address-wrong': {
    severity: 'error',
    message: '{key} is "{value}", which {reason}.',
    hint: 'Write the whole address of the article, beginning with `https://`.',
  },
  'address-left-out': {
    severity: 'warning',
    message: '{key} is "{value}", which {reason}. It was left out.',
    hint: 'Write a whole address that begins with `https://`, or delete the line.',
  },
  'removed-address-wrong': {
    severity: 'warning',
    message:
      'The removed story has no usable address, so its entries in other coverage cannot be found.',
    hint: 'Give it the `webUrl` of the article that was taken down.',
  },
  'domain-wrong': {
    severity: 'warning',
    message: 'The domain "{value}" is not a host name. The one of the article’s address was used.',
    hint: 'Write it like `theguardian.com`, without `https://` and without a path.',
  },
  'picture-left-out': {
    severity: 'warning',
    message: 'The picture {reason}. It was left out.',
    hint: 'Give its whole address as `url: "https://…"`, or delete the entry.',
  },
  'coverage-left-out': {
    severity: 'warning',
    message: 'This entry of coverage {reason}. It was left out.',
    hint: '{advice}',
  },
  'coverage-twice': {
    severity: 'note',
    message: 'This is the same article as {first}, so the entry was left out.',
    hint: 'Delete one of the two entries.',
  },
  'coverage-of-itself': {
    severity: 'note',
    message: 'The story lists itself as coverage. The entry was left out.',
    hint: 'Delete the entry.',
  },
  'coverage-removed': {
    severity: 'note',
    message: 'This article was taken down by {file}, so the entry was left out.',
    hint: 'Delete the entry.',
  },
  'article-removed': {
    severity: 'warning',
    message: 'This article was taken down by {file}, so the story is not shown.',
    hint: 'Delete this document, or the other one if the article is back.',
  },
  'same-article': {
    severity: 'warning',
    message: 'This is the same article as {file}, which ranks higher. The two became one story.',
    hint: 'Delete one of the two documents.',
  },
  'same-id': {
    severity: 'warning',
    message: 'The story of {file} has the same name, so this one is called "{id}".',
    hint: 'Rename one of the two files; the name of a file is the address of its story.',
  },
  'too-many': {
    severity: 'warning',
    message: '{key} has {count} entries; the first {limit} were used.',
    hint: 'Shorten the list.',
  },
  'text-too-long': {
    severity: 'warning',
    message: '{key} has {count} characters; it was cut after {limit}.',
    hint: 'Shorten it.',
  },
  'topic-spelling': {
    severity: 'warning',
    message: 'The topic "{spelling}" is elsewhere written "{name}". The two became one.',
    hint: 'Write it the same way everywhere.',
  },
  'video-unknown': {
    severity: 'note',
    message: 'The video is at an address that cannot be played in place. It is linked instead.',
    hint: 'Nothing needs doing. YouTube addresses can be played in place.',
  },
  'body-markup': {
    severity: 'warning',
    message: 'The text holds HTML, which was left out.',
    hint: 'Write it in Markdown.',
  },
  'body-tangled': {
    severity: 'warning',
    message:
      'The text has more marks of Markdown than can be drawn. It is shown as it was written.',
    hint: 'Use fewer of them, or check that it is a text.',
  },
  'body-address': {
    severity: 'warning',
    message: 'The text has a link to "{value}", which {reason}. Its words stay, without the link.',
    hint: 'Write the whole address, beginning with `https://`.',
  },
  'text-repaired': {
    severity: 'note',
    message: '{key} was repaired ({repairs}): "{before}" is shown as "{after}".',
    hint: 'Nothing needs doing. You may write it so in the document, too.',
  },
  'warnings-unlisted': {
    severity: 'warning',
    message: 'This file has {count} more warnings, which are not listed.',
    hint: 'Fix those that are listed, then check again.',
  },
  'notes-unlisted': {
    severity: 'note',
    message: 'There are {count} more notes on this file, which are not listed.',
    hint: 'No action needed.',
  },
  'settings-unreadable': {
    severity: 'error',
    message: 'The settings could not be read, so the defaults are used: {reason}.',
    hint: '{advice}',
  },
  'settings-misnamed': {
    severity: 'warning',
    message: 'Settings are read from `site.yaml`, so this file is ignored.',
    hint: 'Rename it to `site.yaml`.',
  },
  'setting-wrong': {
    severity: 'error',
    message: 'The setting {key} is {found}, where {expected} is expected. The default is used.',
    hint: 'Change it to {expected}, or delete the line.',
  },
  'setting-unused': {
    severity: 'warning',
    message: 'No document has "{name}", which this setting gives a name.',
    hint: 'Check its spelling, or delete the line.',
  },
  'setting-unknown': {
    severity: 'warning',
    message: 'There is no setting "{key}".',
    hint: 'The settings are {known}.',
  },
} as const satisfies Record<string, Entry>;
