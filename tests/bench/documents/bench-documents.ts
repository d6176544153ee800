import { delimiter, join, resolve } from 'node:path';
import process from 'node:process';
import { copyDocuments } from './copy-documents.ts';
import { newsDocuments } from './news-documents.ts';
import { writeDocuments } from './write-documents.ts';

/** A folder of documents, and what is in it. */
export type BenchDocuments = { folder: string; count: number; description: string };

const copies = 10;
const generatedCount = 15_000;

/** The folders that LEDE_BENCH_DATA names, none where it isn't set. */
export function givenFolders(): string[] {
  const folders = (process.env.LEDE_BENCH_DATA ?? '').split(delimiter);
  return folders.filter((folder) => folder !== '').map((folder) => resolve(folder));
}

/** Fills a folder with about 15,000 documents: those given, several times over, or generated ones. */
export async function fillWithDocuments(parent: string): Promise<BenchDocuments> {
  const folders = givenFolders();
  const folder = join(parent, 'documents');
  if (folders.length === 0) return fillWithNews(folder, generatedCount);
  const count = writeDocuments(folder, await copyDocuments(folders, copies));
  return { folder, count, description: `${count / copies} real documents, ${copies} times over` };
}

/** Fills a folder with generated documents. */
export function fillWithNews(folder: string, wanted: number): BenchDocuments {
  const count = writeDocuments(folder, newsDocuments(wanted));
  return { folder, count, description: 'generated documents' };
}
