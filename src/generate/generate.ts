import type { Site } from '#dataset/manifest.ts';
import type { ParsedFile } from '#documents/document/draft.ts';
import { listDocuments } from '#documents/files/read-folder.ts';
import { type Diagnostic, severityOf } from '#documents/problems/diagnostics.ts';
import { readSiteSettings, type SiteSettings } from '#documents/settings/site-settings.ts';
import { compareText } from '#documents/text/compare-text.ts';
import { readIndex } from '#pictures/kept/read-index.ts';
import { buildDataset, type Dataset } from './dataset/build-dataset.ts';
import { describeState } from './following/describe-state.ts';
import { makeOnce } from './following/edition-store.ts';
import { type Finders, freshFinders } from './following/finders.ts';
import { type Kept, nothingKept } from './following/kept.ts';
import { choosePictures } from './pictures/choose-pictures.ts';
import { identifyPublishers } from './publishers/identify-publishers.ts';
import { readAll } from './reading/read-all.ts';
import { addressMentions } from './stories/address-mentions.ts';
import { applyNames } from './stories/apply-names.ts';
import { assignIds } from './stories/assign-ids.ts';
import { foldEvents } from './stories/fold-events.ts';
import { gatherTopics } from './stories/gather-topics.ts';
import { groupEvents } from './stories/group-events.ts';
import { identifyCitations, identifyDocuments } from './stories/identify-articles.ts';
import { judgeDates, reportDates } from './stories/judge-dates.ts';
import { layTimelines } from './stories/lay-timelines.ts';
import { linkCoverage } from './stories/link-coverage.ts';
import { mergeVersions } from './stories/merge-versions.ts';
import { orderStories } from './stories/order-stories.ts';
import { preferDates } from './stories/prefer-dates.ts';
import { takeDown, takeDownCitations } from './stories/take-down.ts';

/** What the generator makes of a folder of documents. The diagnostics are in the order of files. */
export type GeneratedSite = {
  folder: string;
  site: Site;
  /** Whether cards for link previews are drawn. */
  cards: boolean;
  dataset: Dataset;
  diagnostics: readonly Diagnostic[];
};

type GenerateOptions = {
  /** What earlier runs have kept; by default, all is made anew. */
  kept?: Kept;
  /** Called as documents are read. */
  onRead?: (done: number, of: number) => void;
};

/**
 * Reads a folder of documents and makes a dataset of it. The result depends on nothing but the
 * documents, the settings, the pictures that are kept, and the day of `builtAt` in the site's time zone. Faults of documents are
 * diagnostics.
 *
 * @throws UnreadableFolder
 */
export async function generate(
  folder: string,
  builtAt: Date,
  { kept = nothingKept, onRead = () => undefined }: GenerateOptions = {},
): Promise<GeneratedSite> {
  const { documents, diagnostics: ofFolder } = await listDocuments(folder);
  const { settings, diagnostics: ofSettings } = readSiteSettings(folder);
  const { site, cards } = settings;
  const known = [...ofFolder, ...ofSettings];
  const edition = await makeOnce(
    kept.edition,
    () => describeState({ folder, documents, settings, diagnostics: known, builtAt }),
    async () => {
      const rules = { timeZone: site.timeZone, store: kept.store, onRead };
      const { parsed, diagnostics } = await readAll({ folder, documents, ...rules });
      const pictures = choosePictures(parsed, settings.pictures, () => readIndex(folder).index);
      const found = [...known, ...pictures.diagnostics, ...diagnostics];
      return makeDataset(pictures.parsed, settings, builtAt, found, kept.finders);
    },
  );
  return { folder, site, cards, ...edition };
}

/** The pipeline from documents to dataset, without disk or clock. */
export function makeDataset(
  parsed: readonly ParsedFile[],
  { site, unpublished, names }: Pick<SiteSettings, 'site' | 'unpublished' | 'names'>,
  builtAt: Date,
  diagnostics: readonly Diagnostic[],
  finders: Finders = freshFinders,
): { dataset: Dataset; diagnostics: Diagnostic[] } {
  const drafts = filterKind(parsed, 'draft').map((reading) => reading.draft);
  const removals = filterKind(parsed, 'removed').map((reading) => reading.removal);
  const judge = judgeDates(builtAt, site.timeZone);
  const remaining = takeDown(drafts, removals);
  const documents = identifyDocuments(remaining.drafts);
  const addressed = addressMentions(documents.drafts, removals);
  const shown = addressed.drafts.filter((draft) => unpublished === 'show' || !draft.unpublished);
  const listed = takeDownCitations(shown, remaining.removed);
  const named = applyNames(identifyCitations(listed.drafts, documents.known), names);
  const published = identifyPublishers(named.drafts, names);
  const versions = mergeVersions(preferDates(named.drafts, judge), judge);
  const identified = assignIds(versions.drafts, site.timeZone);
  const topics = gatherTopics(identified.drafts);
  const linked = linkCoverage(identified.drafts);
  const rules = {
    byWording: site.events === 'alike',
    findEvents: finders.findEvents,
    language: site.language,
    publishers: published.publishers,
  };
  const grouped = groupEvents(linked.stories, rules, judge);
  const timelines = layTimelines(foldEvents(grouped.stories, judge), grouped.events, judge);
  const stories = orderStories(timelines, site.timeZone, judge);

  const everyDiagnostic = [
    ...diagnostics,
    ...remaining.diagnostics,
    ...documents.diagnostics,
    ...addressed.diagnostics,
    ...listed.diagnostics,
    ...named.diagnostics,
    ...published.diagnostics,
    ...reportDates(named.drafts, judge),
    ...versions.diagnostics,
    ...identified.diagnostics,
    ...topics.diagnostics,
    ...linked.diagnostics,
  ].sort((a, b) => compareText(a.file, b.file));
  const dataset = buildDataset(
    stories,
    { topics: topics.topics, publishers: published.publishers },
    names,
    { site, linkArcs: finders.linkArcs },
    {
      documents: parsed.length - filterKind(parsed, 'not-a-document').length,
      merged: shown.length - versions.drafts.length,
      hidden: addressed.drafts.length - shown.length,
      removed: removals.length + drafts.length - remaining.drafts.length,
      rejected: filterKind(parsed, 'rejected').length,
      problems: everyDiagnostic.filter((found) => severityOf(found) !== 'note').length,
    },
  );
  checkAccounts(dataset);
  return { dataset, diagnostics: everyDiagnostic };
}

function filterKind<Kind extends ParsedFile['kind']>(
  parsed: readonly ParsedFile[],
  kind: Kind,
): Extract<ParsedFile, { kind: Kind }>[] {
  return parsed.filter(
    (reading): reading is Extract<ParsedFile, { kind: Kind }> => reading.kind === kind,
  );
}

/** Makes sure that every document is accounted for: a run that loses one must fail. */
function checkAccounts({ manifest: { counts } }: Dataset): void {
  const known = counts.stories + counts.merged + counts.hidden + counts.removed + counts.rejected;
  if (known !== counts.documents) {
    throw new Error(`${counts.documents} documents were read, but ${known} are accounted for.`);
  }
}
