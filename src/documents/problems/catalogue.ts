// Long for one file: it is one table, in the order in which README.md shows it.

/** How serious a problem is for its document. */
export type Severity = 'error' | 'warning' | 'note';

type Entry = { severity: Severity; message: string; hint: string };

/**
 * Every problem that a folder of documents and its list of feeds can have. `{name}` in a text stands for a
 * detail of the diagnostic. An error keeps its document out, or its setting at the default; a warning says
 * that something was left out or changed; a note says what was repaired or skipped.
 */
export const catalogue = {
  'not-a-document': {
    severity: 'note',
    message: 'The file does not begin with front matter, so it is not a story.',
    hint: 'If it is meant to be one, begin it with front matter between two lines of `---`.',
  },
  'empty-file': {
    severity: 'error',
    message: 'The file is empty.',
    hint: 'Write the story, or delete the file.',
  },
  'file-too-large': {
    severity: 'error',
    message: 'The file is {size}; the limit is {limit}.',
    hint: 'Check that it is a document. Each story needs a file of its own.',
  },
  'file-unreadable': {
    severity: 'error',
    message: 'The file could not be read: {reason}.',
    hint: 'Check that the file exists and that you have permission to read it.',
  },
  'file-linked': {
    severity: 'error',
    message: 'This is a symbolic link to a file outside the folder, so it was not read.',
    hint: 'Put the document here, or build from the folder that contains it: `LEDE_DATA=…`.',
  },
  'folder-linked': {
    severity: 'warning',
    message: 'This is a symbolic link to another folder, so its documents were not read.',
    hint: 'Put the documents here, or build from that folder: `LEDE_DATA=…`.',
  },
  'folder-unreadable': {
    severity: 'error',
    message: 'The folder could not be read, so its documents are missing: {reason}.',
    hint: 'Check that you have permission to read it.',
  },
  'not-utf-8': {
    severity: 'error',
    message: 'The file is not UTF-8 text: {reason}.',
    hint: 'Open it in an editor and save it with UTF-8 encoding.',
  },
  'front-matter-unopened': {
    severity: 'error',
    message: 'The file contains the keys of a document, but {reason}.',
    hint: 'Begin the file with a line of `---` and nothing else, and put another below the last key.',
  },
  'front-matter-foreign': {
    severity: 'error',
    message: 'The front matter is {format}, which cannot be read.',
    hint: 'Write it in YAML: lines of `key: value` between two lines of `---`.',
  },
  'front-matter-open': {
    severity: 'error',
    message: 'The front matter is not closed.',
    hint: 'Put a line of `---` below its last key.',
  },
  'front-matter-cut': {
    severity: 'warning',
    message: 'This looks like front matter that a line of `---` cut off, so it is not shown.',
    hint: 'Move it above the line of `---` that closes the front matter, or delete it.',
  },
  'yaml-broken': {
    severity: 'error',
    message: 'The front matter is not valid YAML: {reason}.',
    hint: '{advice}',
  },
  'text-cut': {
    severity: 'warning',
    message: '"{lost}" is left out of this text: {reason}.',
    hint: 'Put the whole text in double quotes. A comment goes on a line of its own.',
  },
  'space-misread': {
    severity: 'warning',
    message: 'YAML does not take {character} for a space, so this line was misread.',
    hint: 'Replace it with a space from the keyboard, even where you cannot see a difference.',
  },
  'merge-unresolved': {
    severity: 'warning',
    message: 'This line was left by a merge whose conflict is not resolved.',
    hint: 'Keep one of the two versions, and delete the lines with `<<<<<<<`, `=======` and `>>>>>>>`.',
  },
  'front-matter-not-keys': {
    severity: 'error',
    message: 'The front matter contains no keys.',
    hint: 'Write it as lines of `key: value`.',
  },
  'value-missing': {
    severity: 'error',
    message: 'The story has no {key}.',
    hint: 'Write it like this: `{example}`.',
  },
  'key-misspelt': {
    severity: 'warning',
    message: 'Unknown key "{key}". Did you mean "{meant}"?',
    hint: 'Rename it to `{meant}`, or delete it.',
  },
  'keys-unchecked': {
    severity: 'warning',
    message:
      'This group has {count} unknown keys; only the first {limit} were checked for misspellings.',
    hint: 'Delete the keys that are not needed.',
  },
  'value-wrong': {
    severity: 'warning',
    message: '{key} is {found}, but should be {expected}. It was ignored.',
    hint: 'Change it to {expected}, or delete it.',
  },
  'required-value-wrong': {
    severity: 'error',
    message: '{key} is {found}, but should be {expected}.',
    hint: 'Write it like this: `{example}`.',
  },
  'date-wrong': {
    severity: 'error',
    message: '{key} is "{value}", which {reason}.',
    hint: 'Write the date in ISO 8601, for example `2021-02-15T21:41:00Z` or `2021-02-15`.',
  },
  'date-placeholder': {
    severity: 'warning',
    message:
      'The date {value} is where the clock of {system} begins, so it probably stands for a missing one. It is shown as uncertain, and the article is not called the first.',
    hint: 'Give the date on which the article was published.',
  },
  'date-ahead': {
    severity: 'warning',
    message:
      'The date {value} is more than a day after {today}, the day of this build. It is shown as uncertain, and a story is not listed until then.',
    hint: 'Check the year. If the date is right, build the site again on that day.',
  },
  'story-to-come': {
    severity: 'note',
    message:
      'The date {value} is after {today}, the day of this build, so the story is not listed yet.',
    hint: 'Build the site again on that day.',
  },
  'address-wrong': {
    severity: 'error',
    message: '{key} is "{value}", which {reason}.',
    hint: 'Write the full address of the article, beginning with `https://`.',
  },
  'address-left-out': {
    severity: 'warning',
    message: '{key} is "{value}", which {reason}. It was ignored.',
    hint: 'Write the full address, beginning with `https://`, or delete the line.',
  },
  'removed-address-wrong': {
    severity: 'warning',
    message: 'The removed story has no valid address, so coverage that lists it cannot be found.',
    hint: 'Give it the `webUrl` of the article that was taken down.',
  },
  'domain-wrong': {
    severity: 'warning',
    message: '"{value}" is not a host name. The host of the article’s address was used instead.',
    hint: 'Write the domain without `https://` and without a path, for example `theguardian.com`.',
  },
  'picture-left-out': {
    severity: 'warning',
    message: 'The picture {reason}. It was left out.',
    hint: 'Give its full address as `url: "https://…"`, or delete the entry.',
  },
  'picture-tiny': {
    severity: 'note',
    message:
      'The picture is only {size}, so it was left out. Such pictures count visits or fill gaps.',
    hint: 'No action needed. You can also delete the entry.',
  },
  'coverage-left-out': {
    severity: 'warning',
    message: 'This coverage entry {reason}. It was left out.',
    hint: '{advice}',
  },
  'coverage-twice': {
    severity: 'note',
    message: 'This is the same article as {first}, so it is listed only once.',
    hint: 'Delete one of the two entries.',
  },
  'coverage-of-itself': {
    severity: 'note',
    message: 'The story lists itself as coverage. The entry was left out.',
    hint: 'Delete the entry.',
  },
  'coverage-removed': {
    severity: 'note',
    message: 'This article is marked as removed in {file}, so the entry was left out.',
    hint: 'Delete the entry.',
  },
  'article-removed': {
    severity: 'warning',
    message: 'This article is marked as removed in {file}, so the story is not shown.',
    hint: 'Delete this document, or the other one if the article is back online.',
  },
  'same-article': {
    severity: 'warning',
    message: 'This is the same article as in {file}, which ranks higher. Both became one story.',
    hint: 'Delete one of the two documents.',
  },
  'address-shared': {
    severity: 'warning',
    message:
      '{key} is an address of the article in {file} too, but the two have different headlines and different addresses of their own. They stay two articles.',
    hint: 'Correct the address in the file that it does not belong to. If both are one article, give them the same `webUrl`.',
  },
  'same-id': {
    severity: 'warning',
    message: 'The story in {file} has the same name, so this one is named "{id}".',
    hint: 'Rename one of the two files: a story’s address is the name of its file.',
  },
  'too-many': {
    severity: 'warning',
    message: '{key} has {count} entries; only the first {limit} were used.',
    hint: 'Shorten the list.',
  },
  'text-too-long': {
    severity: 'warning',
    message: '{key} has {count} characters; it was cut after {limit}.',
    hint: 'Shorten it.',
  },
  'topic-spelling': {
    severity: 'warning',
    message: 'The topic "{spelling}" is written "{name}" elsewhere. Both became one topic.',
    hint: 'Use the same spelling everywhere.',
  },
  'domain-of-many': {
    severity: 'note',
    message:
      'Articles at {domain} appear under {count} names, each several times, so it may be a platform for many publishers.',
    hint: 'If it is, add it to `platforms` in `site.yaml`. If it is one publisher, no action is needed.',
  },
  'video-unknown': {
    severity: 'note',
    message: 'Videos at this address cannot be played in place, so the video is linked instead.',
    hint: 'No action needed. YouTube videos can be played in place.',
  },
  'body-markup': {
    severity: 'warning',
    message: 'The text contains HTML; at most its words are shown.',
    hint: 'Write it in Markdown.',
  },
  'body-tangled': {
    severity: 'warning',
    message: 'The text has too much Markdown to be rendered, so it is shown as written.',
    hint: 'Simplify the Markdown, and check that this is the text you meant.',
  },
  'body-address': {
    severity: 'warning',
    message: 'The text links to "{value}", which {reason}. The link was removed; its words remain.',
    hint: 'Write the full address, beginning with `https://`.',
  },
  'text-repaired': {
    severity: 'note',
    message: '{key} was repaired ({repairs}): "{before}" is shown as "{after}".',
    hint: 'No action needed. You can also correct the document.',
  },
  'letters-lost': {
    severity: 'warning',
    message: 'Some letters of {key} are lost: "{passage}".',
    hint: 'Look them up in the article, and write them in place of each `\ufffd`.',
  },
  'warnings-unlisted': {
    severity: 'warning',
    message: 'This file has {count} more warnings, which are not listed.',
    hint: 'Fix the listed ones, then check again.',
  },
  'notes-unlisted': {
    severity: 'note',
    message: 'This file has {count} more notes, which are not listed.',
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
    message: 'The setting {key} is {found}, but should be {expected}. The default is used.',
    hint: 'Change it to {expected}, or delete the line.',
  },
  'language-undated': {
    severity: 'warning',
    message: 'There are no date formats for the language "{language}", so dates are in English.',
    hint: 'Check the language tag. If it is right, no action is needed.',
  },
  'setting-unused': {
    severity: 'warning',
    message: 'This setting is about "{name}", but no document uses it.',
    hint: 'Check the spelling, or delete the line.',
  },
  'setting-unknown': {
    severity: 'warning',
    message: 'Unknown setting "{key}".',
    hint: 'The settings are {known}.',
  },
  'site-address-missing': {
    severity: 'note',
    message:
      'The public address of the site is not known, so it has no feeds, no sitemaps and no cards for link previews.',
    hint: 'Write it in `site.yaml`: `url: https://news.example.org`.',
  },
  'pictures-unknown': {
    severity: 'warning',
    message:
      'The site keeps its pictures, but {count} have not been fetched. Drawings stand in their place.',
    hint: 'Run `npm run pictures`. It also says which pictures there is no room for.',
  },
  'subscriptions-unreadable': {
    severity: 'error',
    message: 'The subscriptions could not be read: {reason}.',
    hint: 'Export them from a feed reader as OPML, or write an outline with `xmlUrl` for each feed.',
  },
  'subscriptions-broken': {
    severity: 'warning',
    message: 'The XML is broken here: {reason}. It was read as well as possible.',
    hint: 'Correct it. In values, write `&quot;` for a quotation mark, `&lt;` for `<` and `&amp;` for `&`.',
  },
  'subscription-twice': {
    severity: 'note',
    message:
      'The feed is also on line {line}, so it is fetched only once, with the topics of both.',
    hint: 'No action needed. You can also delete one of the two outlines.',
  },
} as const satisfies Record<string, Entry>;
