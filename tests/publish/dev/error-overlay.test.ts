import { expect, test } from 'vitest';
import type { LocatedDiagnostic } from '#documents/problems/diagnostics.ts';
import { errorOverlay } from '#publish/dev/error-overlay.ts';
import { storyText, writeWorld } from '#tests/support/worlds/write-world.ts';

async function problemsOf(count: number): Promise<readonly LocatedDiagnostic[]> {
  const undated = Array.from({ length: count }, (_, index) => [
    `undated-${index}.md`,
    storyText({ title: `Story ${index}`, publishedDateTime: '' }),
  ]);
  return (await writeWorld(Object.fromEntries(undated))).problems;
}

test('the overlay says of each error where it is and what to do', async () => {
  const problems = await problemsOf(2);
  const text = errorOverlay(problems)?.err.message ?? '';
  for (const { file, line, column, message, hint } of problems) {
    expect(text).toContain(`${file}:${line}:${column}`);
    expect(text).toContain(message);
    expect(text).toContain(hint);
  }
});

test('the overlay shows so many errors as one can read, and says how many more there are', async () => {
  const text = errorOverlay(await problemsOf(300))?.err.message ?? '';
  const shown = text.match(/^undated-/gm)?.length ?? 0;
  expect(shown).toBeLessThan(100);
  expect(text).toContain(`${300 - shown} more`);
});

test('there is no overlay where nothing is an error', async () => {
  const { problems } = await writeWorld({ 'a.md': storyText(), 'b.md': storyText() });
  expect(problems.length).toBeGreaterThan(0);
  expect(errorOverlay(problems)).toBeNull();
});
