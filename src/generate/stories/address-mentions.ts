import type {
  AddressedDraft,
  Article,
  Draft,
  Headline,
  Mention,
  Removal,
} from '#documents/document/draft.ts';
import { groupBy } from '#documents/group-by.ts';
import { type Diagnostic, diagnostic } from '#documents/problems/diagnostics.ts';
import { plainSpaces } from '#documents/text/repair-spaces.ts';

/** What a headline and a time may refer to: an article of the folder, or one that was taken down. */
type Candidate = { identity: string; article: Article | null; file: string };

/** What a headline and a time refer to. `article` is null unless that is exactly one that is shown. */
type Referents = { article: Article | null; candidates: readonly Candidate[] };

/**
 * Finds the article of every entry of coverage that has no address: the document of the folder with the
 * same headline and time, where there is exactly one. Other such entries are left out, with a warning.
 */
export function addressMentions(
  drafts: readonly Draft[],
  removals: readonly Removal[],
): { drafts: AddressedDraft[]; diagnostics: Diagnostic[] } {
  const isAddressed = drafts.every(({ mentions }) =>
    mentions.every(({ kind }) => kind === 'article'),
  );
  const referents = isAddressed ? nothing : gatherReferents(drafts, removals);
  const diagnostics: Diagnostic[] = [];
  const articleOf = (mention: Mention): Article | null => {
    if (mention.kind === 'article') return mention.article;
    const { article = null, candidates = [] } = referents.get(keyOf(mention.headline)) ?? {};
    if (article === null) diagnostics.push(diagnoseUnaddressed(mention, candidates));
    return article;
  };
  const addressed = drafts.map(({ mentions, ...draft }) => ({
    ...draft,
    citations: mentions.flatMap((mention) => {
      const article = articleOf(mention);
      return article === null ? [] : { origin: mention.origin, article };
    }),
  }));
  return { drafts: addressed, diagnostics };
}

const nothing: ReadonlyMap<string, Referents> = new Map();

function gatherReferents(
  drafts: readonly Draft[],
  removals: readonly Removal[],
): ReadonlyMap<string, Referents> {
  const shown = drafts.map((draft) => ({
    key: keyOf(draft),
    candidate: { identity: draft.identity, article: draft, file: draft.file },
  }));
  const removed = removals.flatMap(({ file, identities, headline }) =>
    headline === null
      ? []
      : {
          key: keyOf(headline),
          candidate: { identity: identities[0] ?? file, article: null, file },
        },
  );
  const groups = groupBy([...shown, ...removed], ({ key }) => key);
  return new Map(
    [...groups].map(([key, group]) => {
      const candidates = group.map(({ candidate }) => candidate);
      return [key, { article: onlyArticle(candidates), candidates }];
    }),
  );
}

function onlyArticle([only, ...others]: readonly Candidate[]): Article | null {
  if (only === undefined) return null;
  return others.every(({ identity }) => identity === only.identity) ? only.article : null;
}

function keyOf({ title, publishedAt }: Headline): string {
  return `${publishedAt} ${plainSpaces(title)}`;
}

function diagnoseUnaddressed({ origin }: Mention, candidates: readonly Candidate[]): Diagnostic {
  const [only] = candidates;
  if (only !== undefined && candidates.length === 1) {
    return diagnostic('coverage-removed', origin.file, origin.path, { file: only.file });
  }
  const reason =
    only === undefined
      ? 'has no address, and no document of the folder has its headline and time'
      : 'has no address, and several documents of the folder have its headline and time';
  const advice = 'Give it a `webUrl`, or delete it.';
  return diagnostic('coverage-left-out', origin.file, origin.path, { reason, advice });
}
