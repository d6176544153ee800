import { answerFile, isUsedFile } from './answer-file.ts';
import type { LastingEvent } from './worker-scope.ts';

/** Keeps files that a page had used before the worker was there, as if it asked for them now. */
export async function keepUsed(event: LastingEvent, files: readonly string[]): Promise<void> {
  for (const file of files) {
    const url = new URL(file, location.href);
    if (!isUsedFile({ url, sameOrigin: url.origin === location.origin })) continue;
    await answerFile({ event, request: new Request(url), url });
  }
}
