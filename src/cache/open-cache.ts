import { resolve } from 'node:path';
import { describeCode } from './describe-code.ts';

/** What an earlier run has kept. It can be removed at any time, and nothing but time is lost. */
export type Cache = {
  folder: string;
  /** Differs for every version of Lede, of the packages that it needs, and of Node. */
  code: string;
};

/** Opens the cache in a folder, which need not be there and may be one that can't be written to. */
export function openCache(folder: string): Cache {
  return { folder: resolve(folder), code: describeCode() };
}
