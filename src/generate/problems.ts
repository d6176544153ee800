/** What a problem does to its document. */
export type Severity = 'error' | 'warning' | 'note';

type Entry = { severity: Severity; message: string; hint: string };

/**
 * Every problem that a folder of documents can have. `{name}` in a text stands for a detail of the
 * finding. An error keeps its document out; a warning was dealt with; a note says what was repaired
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
    message: 'The file has {size} bytes; a document may have at most {limit}.',
    hint: 'Check that it is a document. Shorten it, or split it into one story a file.',
  },
  'file-unreadable': {
    severity: 'error',
    message: 'The file could not be read: {reason}.',
    hint: 'Check that it still exists and that you may read it.',
  },
  'not-utf-8': {
    severity: 'error',
    message: 'The file is not UTF-8 text.',
    hint: 'Open it in an editor and save it with the encoding UTF-8.',
  },
  'front-matter-open': {
    severity: 'error',
    message: 'The front matter has no end.',
    hint: 'Close it with a line that holds nothing but `---`.',
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
    hint: 'Add a line `{example}` to the front matter.',
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
    message: '{key} is "{value}", which is not a date that exists.',
    hint: 'Write it in ISO 8601, like `2021-02-15T21:41:00Z` or `2021-02-15`.',
  },
  'address-wrong': {
    severity: 'error',
    message: '{key} is "{value}", which {reason}.',
    hint: 'Write the whole address of the article, beginning with `https://`.',
  },
  'alternate-address-wrong': {
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
    message: 'The picture has an address that {reason}. It was left out.',
    hint: 'Give its whole address, beginning with `https://`, or delete the entry.',
  },
  'coverage-left-out': {
    severity: 'warning',
    message: 'This entry of coverage {reason}. It was left out.',
    hint: '{advice}',
  },
  'coverage-twice': {
    severity: 'note',
    message: 'This article is listed before, so this entry was left out.',
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
  'same-article': {
    severity: 'warning',
    message: 'This is the same article as {file}, which ranks higher. The two became one story.',
    hint: 'Delete one of the two documents.',
  },
  'same-id': {
    severity: 'warning',
    message: 'Another document has the same name, so this story is called "{id}".',
    hint: 'Rename one of the two files.',
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
  'text-repaired': {
    severity: 'note',
    message: '{key} was repaired ({repairs}): "{after}".',
    hint: 'Write the repaired text into the document, if you like.',
  },
  'setting-wrong': {
    severity: 'error',
    message: 'The setting {key} is {found}, where {expected} is expected. The default is used.',
    hint: 'Change it to {expected}, or delete the line.',
  },
  'setting-unknown': {
    severity: 'warning',
    message: 'There is no setting "{key}".',
    hint: 'The settings are {known}.',
  },
} as const satisfies Record<string, Entry>;

export type ProblemCode = keyof typeof catalogue;

/** The way to a value inside the front matter: `['related', 3, 'title']`. */
export type ValuePath = readonly (string | number)[];

/** A place in a file. Lines and columns count from 1. */
export type Position = { line: number; column: number };

/** What a stage found: a code, the place, and the details that its texts name. */
export type Finding = {
  code: ProblemCode;
  file: string;
  at: ValuePath | Position;
  details: Readonly<Record<string, string>>;
};

/** A finding told in full. `path` is empty where the problem is not at a value. */
export type Problem = Position & {
  code: ProblemCode;
  severity: Severity;
  file: string;
  path: string;
  message: string;
  hint: string;
};

export function finding(
  code: ProblemCode,
  file: string,
  at: ValuePath | Position,
  details: Readonly<Record<string, string>> = {},
): Finding {
  return { code, file, at, details };
}

export function severityOf(found: Finding): Severity {
  return catalogue[found.code].severity;
}

/** Tells a finding in full, given where it stands. */
export function tell(found: Finding, position: Position): Problem {
  const entry = catalogue[found.code];
  return {
    ...position,
    code: found.code,
    severity: entry.severity,
    file: found.file,
    path: isPath(found.at) ? printPath(found.at) : '',
    message: fill(entry.message, found.details),
    hint: fill(entry.hint, found.details),
  };
}

export function isPath(at: ValuePath | Position): at is ValuePath {
  return Array.isArray(at);
}

/** `['related', 3, 'title']` as `related[3].title`. */
export function printPath(path: ValuePath): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : index > 0 ? `.${step}` : step))
    .join('');
}

function fill(text: string, details: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => details[name] ?? '');
}
