import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { readDocument } from '#documents/document/read-document.ts';
import { readDocuments } from '#documents/files/read-folder.ts';
import type { FoundArticle } from '#gather/found-article.ts';
import { indexDocuments } from '#gather/state/index-documents.ts';
import { openState } from '#gather/state/open-state.ts';
import { type Placement, placeReports } from '#gather/state/place-reports.ts';
import { settleState } from '#gather/state/settle-state.ts';
import type { StateLog } from '#gather/state/state-log.ts';
import { addReports } from '#gather/write/add-reports.ts';
import { composeDocument } from '#gather/write/compose-document.ts';
import { decodeExactly } from '#gather/write/decode-exactly.ts';
import { takenNames } from '#gather/write/name-document.ts';
import type { Report } from '#gather/write/report.ts';

/** What feeds say at a time: their articles, by their address. Articles of one topic are of one event. */
export type Feeds = Readonly<Record<string, readonly FoundArticle[]>>;

/** When these gatherings take place. */
export const gatheredAt = Date.UTC(2024, 2, 2);

/** Documents at the top of a folder: their names. */
export function documentsIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.md'));
}

/** All articles that the documents of a folder name, as often as they do. */
export function articlesIn(folder: string): string[] {
  return parseAll(folder).flatMap(({ parsed }) => {
    if (parsed.kind !== 'draft') return [];
    const { identity, mentions } = parsed.draft;
    const mentioned = mentions.flatMap((each) =>
      each.kind === 'article' ? each.article.identity : [],
    );
    return [identity, ...mentioned];
  });
}

function parseAll(folder: string) {
  const listed = documentsIn(folder).map((path) => ({ path, isExact: true }));
  return [...readDocuments(folder, listed)].map((file) => ({
    path: file.path,
    parsed: readDocument(file, 'UTC').parsed,
  }));
}

/** Opens the state of a folder, as every run begins. */
export function openSmallState(
  folder: string,
  paths: readonly string[] = documentsIn(folder),
): StateLog<string> {
  const opened = openState(folder, z.string());
  if (!opened.ok) throw new Error(opened.reason);
  settleState(opened.state, folder, indexDocuments(parseAll(folder)), paths);
  return opened.state;
}

/** Gathers once, as simply as can be: a feed that says what it said before isn't read. */
export function gatherSmall(folder: string, feeds: Feeds, now = gatheredAt): void {
  const state = openSmallState(folder);
  const { fileOf } = indexDocuments(parseAll(folder));
  for (const [address, found] of Object.entries(feeds)) {
    const feed = JSON.stringify(found);
    if (state.feeds.get(address) === feed) continue;
    const articles = found
      .filter(({ identity }) => !state.articles.has(identity))
      .map((article) => {
        const file = fileOf.get(article.identity);
        const fate =
          file === undefined
            ? { is: 'waiting' as const, article }
            : { is: 'placed' as const, file };
        return { identity: article.identity, seenAt: now, goneAt: null, fate };
      });
    const listing = found.map(({ identity }) => identity);
    state.rememberFeed({ address, feed, articles, listing }, now);
  }
  const placements = waitingEvents(state).flatMap((reports) => placementOf(folder, reports) ?? []);
  placeReports(state, folder, placements);
  state.compactIfGrown(now);
  state.close();
}

function waitingEvents(state: StateLog<string>): Report[][] {
  const events = new Map<string, Report[]>();
  for (const { fate, seenAt } of state.articles.values()) {
    if (fate.is !== 'waiting') continue;
    const event = fate.article.topics[0] ?? '';
    events.set(event, [...(events.get(event) ?? []), { article: fate.article, seenAt }]);
  }
  return [...events.values()];
}

function placementOf(folder: string, reports: readonly Report[]): Placement | null {
  const [main, ...coverage] = reports;
  const topic = main?.article.topics[0] ?? '';
  const file = documentsIn(folder).find((name) => topicsOf(folder, name).includes(topic));
  if (file !== undefined) {
    const before = readFileSync(join(folder, file));
    const addition = addReports(decodeExactly(before) ?? '', reports);
    if (!addition.ok) throw new Error(addition.reason);
    return { file, text: addition.text, before, reports };
  }
  if (main === undefined) return null;
  const { name, text } = composeDocument({ main, coverage }, takenNames(documentsIn(folder)));
  return { file: name, text, before: null, reports };
}

function topicsOf(folder: string, file: string): string[] {
  const found = parseAll(folder).find(({ path }) => path === file)?.parsed;
  return found?.kind === 'draft' ? found.draft.topics.map(({ name }) => name) : [];
}
