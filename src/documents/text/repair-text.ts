import { decodeReferences } from './decode-references.ts';
import { repairMojibake } from './mojibake/repair-mojibake.ts';
import { removeControls, removeIdleJoiners, removeJoiners } from './remove-controls.ts';
import { removeMarkup } from './remove-markup.ts';
import { proseSpaces, singleSpaces } from './repair-spaces.ts';

type TextRepair =
  | 'encoding'
  | 'entities'
  | 'markup'
  | 'white-space'
  | 'control-characters'
  | 'normalization';

export interface RepairedText {
  readonly text: string;
  /** The kinds of repair that were made, each once; empty if the text is unchanged. */
  readonly repairs: readonly TextRepair[];
}

type Step = readonly [TextRepair, (text: string) => string];

/** What is repaired in a kind of text. Tidying twice is the same as tidying once, if there is no joiner. */
interface Steps {
  readonly repairing: readonly Step[];
  readonly tidying: readonly Step[];
}

const controls: Step = ['control-characters', removeControls];
const normalization: Step = ['normalization', compose];
const entities: Step = ['entities', decodeReferences];
const encoding: Step = ['encoding', repairMojibake];
const markup: Step = ['markup', removeMarkup];
const idleJoiners: Step = ['control-characters', removeIdleJoiners];

const lineTidying: readonly Step[] = [controls, normalization, ['white-space', singleSpaces]];
const line: Steps = {
  repairing: [entities, encoding, markup, idleJoiners, ...lineTidying],
  tidying: lineTidying,
};

const proseTidying: readonly Step[] = [controls, normalization, ['white-space', proseSpaces]];
const prose: Steps = {
  repairing: [entities, encoding, markup, idleJoiners, ...proseTidying],
  tidying: proseTidying,
};
/** For prose in which `<` is a sign of the text. */
const proseWithTags: Steps = {
  repairing: [entities, encoding, idleJoiners, ...proseTidying],
  tidying: proseTidying,
};
/** For prose in which `&` is, too. */
const proseWithReferences: Steps = {
  repairing: [encoding, idleJoiners, ...proseTidying],
  tidying: proseTidying,
};

/** ASCII and typographic punctuation, without `&` and `<`, one space between words: needs no repair. */
const intact = /^[!-%'-;=-~‘’“”–—…]+(?: [!-%'-;=-~‘’“”–—…]+)*$/;

/** The same in prose, where any number of spaces and breaks are right. */
const intactProse = /^[\n -%'-;=-~‘’“”–—…]*$/;

/** Damage comes in two or three layers; a text that needs more passes was made to confuse. */
const mostPasses = 4;

/**
 * Repairs a text of one line (a headline, an excerpt). Only certain damage is repaired; the function of
 * each step documents what that is.
 *
 * - `encoding`: UTF-8 that was read as Windows-1252.
 * - `entities`: character references of HTML.
 * - `markup`: tags and comments.
 * - `control-characters`: controls, zero-width and bidirectional characters, soft hyphens, lone
 *   surrogates and noncharacters are removed. Joiners that shape letters or join emoji are kept.
 * - `normalization`: NFC, and at most thirty combining marks in a row.
 * - `white-space`: breaks, tabs and runs become one space; none at the ends. Single no-break, thin and
 *   ideographic spaces are kept.
 *
 * U+FFFD, which stands where a letter was lost, is kept too: nobody knows the letter.
 *
 * Takes linear time and never throws. Repairing the result again changes nothing: a text that does not
 * settle within a few passes (tags in references in tags…) gets the last three kinds of repair only.
 */
export function repairText(text: string): RepairedText {
  if (intact.test(text)) return { text, repairs: [] };
  return repair(text, line);
}

/**
 * Repairs a passage between the marks of a Markdown text, as `repairText` does a line, but keeps its
 * spaces and breaks: only runs with a no-break space become one. Markup is removed where decoding
 * references revealed it; a `<` of the passage itself was written to be read. So was an `&` if the
 * passage is `escaped`: if it had backslashes before such signs.
 */
export function repairProse(text: string, escaped: boolean): RepairedText {
  if (intactProse.test(text)) return { text, repairs: [] };
  if (escaped) return repair(text, proseWithReferences);
  return repair(text, text.includes('<') ? proseWithTags : prose);
}

function repair(text: string, { repairing, tidying }: Steps): RepairedText {
  const settled = settle(text, repairing);
  if (settled) return settled;
  // Whether a joiner is kept depends on its neighbours, which tidying may remove.
  const tidied = apply([['control-characters', removeJoiners], ...tidying], text);
  const again = settle(tidied.text, repairing);
  return {
    text: again?.text ?? tidied.text,
    repairs: [...new Set([...tidied.repairs, ...(again?.repairs ?? [])])],
  };
}

/** Repairs a text until a pass changes nothing; undefined if it takes too many. */
function settle(text: string, repairing: readonly Step[]): RepairedText | undefined {
  let settled: RepairedText = { text, repairs: [] };
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const { text: next, repairs } = apply(repairing, settled.text);
    if (next === settled.text) return settled;
    settled = { text: next, repairs: [...new Set([...settled.repairs, ...repairs])] };
  }
  return undefined;
}

function apply(steps: readonly Step[], text: string): RepairedText {
  let current = text;
  const repairs: TextRepair[] = [];
  for (const [repair, step] of steps) {
    const next = step(current);
    if (next !== current) repairs.push(repair);
    current = next;
  }
  return { text: current, repairs };
}

/**
 * NFC with at most thirty combining marks in a row: the Stream-Safe Text Format of
 * https://unicode.org/reports/tr15/#Stream_Safe_Text_Format. Sorting the marks of a text that has
 * nothing else would take quadratic time.
 */
function compose(text: string): string {
  const limited = limitMarks(text);
  const composed = limited.normalize('NFC');
  return composed === limited ? limited : limitMarks(composed);
}

function limitMarks(text: string): string {
  if (!/\p{M}{31}/u.test(text)) return text;
  return text.replace(/(?<!\p{M})(\p{M}{30})\p{M}+/gu, '$1');
}
