import { expect, test } from 'vitest';
import { spellOtherwise } from '#generate/search/spell-otherwise.ts';
import { storyOf, storyText, writeWorld } from '#tests/support/worlds/write-world.ts';

test.each([
  ['Straße gesperrt', ['strasse']],
  ['Łódź und Œuvre', ['lodz', 'oeuvre']],
  ['Shares of $TSLA', ['tsla']],
  ['C++ and C#', ['c']],
  ['The A$30 ticket', ['a30']],
  ['ＡＢＣ１２ wins', ['abc12']],
  ['Autour de l’eau', ['eau']],
  ["Autour de l'eau", ['eau']],
  ['McDonald’s pays', []],
  ['国会で新法案が成立', []],
  ['Bridge reopens', []],
])('“%s” is also found by %j', async (title, expected) => {
  const world = await writeWorld({ '2024-03-01.md': storyText({ title, excerpt: '' }) });
  const plain = spellOtherwise(storyOf(world, title)).map((word) =>
    word.normalize('NFD').replace(/\p{M}/gu, ''),
  );
  expect(plain).toEqual(expected);
});
