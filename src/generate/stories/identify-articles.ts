import type { AddressedDraft, Article, Citation, Draft } from '#documents/document/draft.ts';
import { type Diagnostic, diagnostic } from '#documents/problems/diagnostics.ts';
import { compareText } from '#documents/text/compare-text.ts';
import { foldHeadline } from './fold-headline.ts';
import { groupArticles } from './group-articles.ts';

/** The identities of the folder's articles, by the addresses that stand for them. */
export type KnownAddresses = {
  /** By the addresses that documents have as their own. */
  own: ReadonlyMap<string, string>;
  /** By the other addresses that documents give; null where documents on several articles do. */
  other: ReadonlyMap<string, string | null>;
  /** By other addresses together with the headline. */
  otherWithHeadline: ReadonlyMap<string, string>;
};

/**
 * Gives all documents on one article the same identity, by all addresses that they give (see
 * group-articles.ts). Two documents that share an address but are two articles are a warning.
 */
export function identifyDocuments(drafts: readonly Draft[]): {
  drafts: Draft[];
  known: KnownAddresses;
  diagnostics: Diagnostic[];
} {
  const ordered = [...drafts].sort((a, b) => compareText(a.file, b.file));
  const { identities, conflicts } = groupArticles(ordered);
  const diagnostics = conflicts.flatMap((conflict) => {
    const [draft, other] = [ordered[conflict.of], ordered[conflict.with]];
    if (draft === undefined || other === undefined) return [];
    const { key } = conflict;
    return diagnostic('address-shared', draft.file, [key], { key, file: other.file });
  });
  const own = new Map<string, string>();
  const other = new Map<string, string | null>();
  const otherWithHeadline = new Map<string, string>();
  const identified = ordered.map((draft, index) => {
    const identity = identities[index] ?? draft.identity;
    own.set(draft.identity, identity);
    for (const { identity: address } of draft.otherAddresses) {
      const known = other.get(address);
      other.set(address, known === undefined || known === identity ? identity : null);
      otherWithHeadline.set(withHeadline(address, draft), identity);
    }
    return { ...draft, identity };
  });
  return { drafts: identified, known: { own, other, otherWithHeadline }, diagnostics };
}

/**
 * Gives every entry of coverage the identity of its article: that of the story of the folder that one of
 * its addresses stands for, else one that is the same for all entries on that article.
 */
export function identifyCitations(
  drafts: readonly AddressedDraft[],
  known: KnownAddresses,
): AddressedDraft[] {
  const strangers: Article[] = [];
  const found = drafts.map((draft) =>
    draft.citations.map(({ article }) => {
      const identity = knownIdentity(article, draft, known);
      if (identity === null) strangers.push(article);
      return identity;
    }),
  );
  // Of the strangers, in the same order.
  const identities = groupArticles(strangers).identities.values();
  return drafts.map((draft, place) => ({
    ...draft,
    citations: draft.citations.map((citation, index) =>
      withIdentity(citation, found[place]?.[index] ?? identities.next().value),
    ),
  }));
}

/** Most entries keep their identity: they aren't copied. */
function withIdentity(citation: Citation, identity = citation.article.identity): Citation {
  if (identity === citation.article.identity) return citation;
  return { ...citation, article: { ...citation.article, identity } };
}

/** The identity of the story that an entry of `draft` is on; null if it is on none of the folder. */
function knownIdentity(
  article: Article,
  draft: AddressedDraft,
  { own, other, otherWithHeadline }: KnownAddresses,
): string | null {
  const { identity, otherAddresses } = article;
  if (draft.otherAddresses.some((address) => address.identity === identity)) return draft.identity;
  const direct = own.get(identity) ?? other.get(identity);
  if (direct !== undefined && direct !== null) return direct;
  if (otherAddresses.length === 0) return null;
  const found = [
    ...otherAddresses.map((address) => own.get(address.identity)),
    ...otherAddresses.map((address) =>
      otherWithHeadline.get(withHeadline(address.identity, article)),
    ),
  ];
  return found.includes(draft.identity)
    ? draft.identity
    : (found.find((one) => one !== undefined) ?? null);
}

function withHeadline(address: string, { title }: { title: string }): string {
  return `${address} ${foldHeadline(title)}`;
}
