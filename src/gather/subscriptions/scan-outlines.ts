import { Parser } from 'htmlparser2';

/** An outline as the file has it: its attributes by their names in lower case, and what it stands in. */
export type Outline = {
  /** Where its `<` is in the text. */
  offset: number;
  attributes: ReadonlyMap<string, string>;
  folders: readonly Folder[];
};

export type Folder = ReadonlyMap<string, string>;

/** A place where the text isn't XML. The reason completes "The XML is broken here: …". */
type XmlFault = { offset: number; reason: string };

export type ScannedOutlines = { hasRoot: boolean; outlines: Outline[]; faults: XmlFault[] };

type Element = { name: string; offset: number; folder: Folder | null };

/** In a value whose quotation mark is missing. */
const nextTag = /<\/?(?:outline|body|opml)\b/i;

/** How deep elements are read: the parser's time grows with their depth. */
const deepest = 200;

/**
 * Finds the outlines in the text of an OPML file (http://opml.org/spec2.opml), and reads on where it isn't
 * valid XML: past a wrong quotation mark, an open tag or the end. Entities of a DOCTYPE are left as they are.
 *
 * @param mostFolders so many of the outer folders around an outline are kept
 */
export function scanOutlines(text: string, mostFolders: number): ScannedOutlines {
  const found: ScannedOutlines = { hasRoot: false, outlines: [], faults: [] };
  const open: Element[] = [];
  let folders: readonly Folder[] = [];
  let attributes = new Map<string, string>();
  let fault: XmlFault | null = null;
  let openTag: number | null = null;
  let holdsNext = false;
  const parser = new Parser(
    {
      onopentagname() {
        attributes = new Map();
        fault = null;
        holdsNext = false;
        openTag = parser.startIndex;
        if (open.length < deepest) return;
        const reason = `elements are nested more than ${deepest} deep, so nothing is read from here on`;
        found.faults.push({ offset: parser.startIndex, reason });
        openTag = null;
        parser.pause();
      },
      onattribute(name, value, quote) {
        const reason = attributeFault(name, value, quote ?? null);
        if (reason !== null) fault ??= { offset: parser.startIndex, reason };
        holdsNext ||= nextTag.test(value);
        if (!attributes.has(name)) attributes.set(name, value);
      },
      onopentag(name) {
        const offset = parser.startIndex;
        openTag = null;
        if (fault !== null) found.faults.push(fault);
        if (name === 'opml') found.hasRoot = true;
        const isOutline = name === 'outline';
        // Its address could be of one feed, and its name of another.
        if (isOutline && !holdsNext) found.outlines.push({ offset, attributes, folders });
        const folder = isOutline && folders.length < mostFolders ? attributes : null;
        if (folder !== null) folders = [...folders, folder];
        open.push({ name, offset, folder });
      },
      onclosetag(_name, isImplied) {
        const closed = open.pop();
        if (closed === undefined) return;
        if (closed.folder !== null) folders = folders.slice(0, -1);
        const isClosedByItself = text.startsWith('/>', parser.endIndex - 1);
        if (isImplied && !isClosedByItself) {
          found.faults.push({
            offset: closed.offset,
            reason: `\`<${closed.name}>\` is not closed`,
          });
        }
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(text);
  if (openTag !== null) found.faults.push({ offset: openTag, reason: 'a tag does not end' });
  return found;
}

function attributeFault(name: string, value: string, quote: string | null): string | null {
  if (quote === null) {
    return `near \`${name}\`, a quotation mark is missing or one too many`;
  }
  return nextTag.test(value)
    ? `the value of \`${name}\` is not closed, so its outline and the next are left out`
    : null;
}
