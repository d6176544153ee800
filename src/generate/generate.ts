import type { Site } from '#dataset/manifest.ts';
import type { Reading } from '#documents/document/draft.ts';
import { readDocument } from '#documents/document/read-document.ts';
import { listDocuments, readDocuments } from '#documents/files/read-folder.ts';
import { type Finding, severityOf } from '#documents/problems/problems.ts';
import { readSiteSettings, type SiteSettings } from '#documents/settings/site-settings.ts';
import { compareText } from '#documents/text/compare-text.ts';
import { buildDataset, type Dataset } from './dataset/build-dataset.ts';
import { addressMentions } from './stories/address-mentions.ts';
import { applyNames } from './stories/apply-names.ts';
import { assignIds } from './stories/assign-ids.ts';
import { foldEvents } from './stories/fold-events.ts';
import { gatherTopics } from './stories/gather-topics.ts';
import { linkCoverage } from './stories/link-coverage.ts';
import { mergeVersions } from './stories/merge-versions.ts';
import { orderStories } from './stories/order-stories.ts';
import { gatherRemoved, takeDown } from './stories/take-down.ts';

/** What a folder of documents becomes. The findings are in the order of files. */
export type Edition = {
  folder: string;
  site: Site;
  dataset: Dataset;
  findings: readonly Finding[];
};

/**
 * Reads a folder of documents and makes the dataset of it. The result depends on the documents and
 * the settings alone. Bad documents are findings.
 *
 * @throws UnreadableFolder
 */
export async function generate(folder: string): Promise<Edition> {
  const { paths, findings: ofFolder } = await listDocuments(folder);
  const { settings, findings: ofSettings } = readSiteSettings(folder);
  const { readings, findings } = readAll(folder, paths, settings.site.timeZone);
  const made = makeDataset(readings, settings, [...ofFolder, ...ofSettings, ...findings]);
  return { folder, site: settings.site, ...made };
}

function readAll(
  folder: string,
  paths: readonly string[],
  timeZone: string,
): { readings: Reading[]; findings: Finding[] } {
  const readings: Reading[] = [];
  const findings: Finding[] = [];
  for (const file of readDocuments(folder, paths)) {
    const document = readDocument(file, timeZone);
    readings.push(document.reading);
    findings.push(...document.findings);
  }
  return { readings, findings };
}

/** The pipeline from documents to dataset, without disk or clock. */
function makeDataset(
  readings: readonly Reading[],
  { site, unpublished, names }: SiteSettings,
  findings: readonly Finding[],
): { dataset: Dataset; findings: Finding[] } {
  const drafts = ofKind(readings, 'draft').map((reading) => reading.draft);
  const removals = ofKind(readings, 'removed').map((reading) => reading.removal);
  const removed = gatherRemoved(removals);
  const remaining = takeDown(drafts, removed);
  const addressed = addressMentions(remaining.drafts, removals);
  const shown = addressed.drafts.filter((draft) => unpublished === 'show' || !draft.unpublished);
  const named = applyNames(shown, names);
  const versions = mergeVersions(named.drafts);
  const identified = assignIds(versions.drafts, site.timeZone);
  const topics = gatherTopics(identified.drafts);
  const linked = linkCoverage(identified.drafts, removed);
  const stories = orderStories(foldEvents(linked.stories), site.timeZone);

  const everyFinding = [
    ...findings,
    ...remaining.findings,
    ...addressed.findings,
    ...named.findings,
    ...versions.findings,
    ...identified.findings,
    ...topics.findings,
    ...linked.findings,
  ].sort((a, b) => compareText(a.file, b.file));
  const dataset = buildDataset(stories, topics.topics, names, site, {
    documents: readings.length - ofKind(readings, 'not-a-document').length,
    merged: shown.length - versions.drafts.length,
    hidden: addressed.drafts.length - shown.length,
    removed: removals.length + drafts.length - remaining.drafts.length,
    rejected: ofKind(readings, 'rejected').length,
    problems: everyFinding.filter((found) => severityOf(found) !== 'note').length,
  });
  checkAccounts(dataset);
  return { dataset, findings: everyFinding };
}

function ofKind<Kind extends Reading['kind']>(
  readings: readonly Reading[],
  kind: Kind,
): Extract<Reading, { kind: Kind }>[] {
  return readings.filter(
    (reading): reading is Extract<Reading, { kind: Kind }> => reading.kind === kind,
  );
}

/** Every document is accounted for: a run in which one is lost must not pass for a good one. */
function checkAccounts({ manifest: { counts } }: Dataset): void {
  const told = counts.stories + counts.merged + counts.hidden + counts.removed + counts.rejected;
  if (told !== counts.documents) {
    throw new Error(`${counts.documents} documents were read, but ${told} are accounted for.`);
  }
}
