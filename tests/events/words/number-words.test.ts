import { expect, test } from 'vitest';
import { NumberedWords } from '#events/words/number-words.ts';

test('a word has the same number as long as it is used, and others have others', () => {
  const words = new NumberedWords();
  const [bridge, ferry] = [words.numberOf('bridge'), words.numberOf('ferry')];
  words.add([bridge, ferry]);
  expect(bridge).not.toBe(ferry);
  expect(words.numberOf('bridge')).toBe(bridge);
});

test('the uses of a word are counted', () => {
  const words = new NumberedWords();
  const bridge = words.numberOf('bridge');
  expect(words.usesOf(bridge)).toBe(0);
  words.add([bridge]);
  words.add([bridge]);
  words.remove([bridge]);
  expect(words.usesOf(bridge)).toBe(1);
});

test('a word that is no longer used gives its number back, to one without uses', () => {
  const words = new NumberedWords();
  const bridge = words.numberOf('bridge');
  words.add([bridge]);
  words.add([bridge]);
  words.remove([bridge]);
  expect(words.numberOf('pier')).not.toBe(bridge);
  expect(words.numberOf('bridge')).toBe(bridge);
  words.remove([bridge]);
  const ferry = words.numberOf('ferry');
  expect(ferry).toBe(bridge);
  expect(words.usesOf(ferry)).toBe(0);
  expect(words.numberOf('bridge')).not.toBe(ferry);
});

test('numbers stay few, however many words come and go', () => {
  const words = new NumberedWords();
  for (let turn = 0; turn < 1000; turn += 1) {
    const used = [words.numberOf(`word ${turn}`), words.numberOf(`other ${turn}`)];
    expect(Math.max(...used)).toBeLessThan(2);
    words.add(used);
    words.remove(used);
  }
});

test('a phrase is of two words in their order, and no word', () => {
  const words = new NumberedWords();
  const [old, bridge] = [words.numberOf('old'), words.numberOf('bridge')];
  const phrase = words.numberOf(NumberedWords.phrase(old, bridge));
  expect([old, bridge]).not.toContain(phrase);
  expect(words.numberOf(NumberedWords.phrase(old, bridge))).toBe(phrase);
  expect(words.numberOf(NumberedWords.phrase(bridge, old))).not.toBe(phrase);
});
