import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divideText, hasUnspacedText, joiner, joint } from '#dataset/shared/unspaced-text.ts';

/** A text divided, with a bar at each joint. */
function divided(text: string): string {
  return divideText(text).replaceAll(joint, '|');
}

describe('a text without spaces', () => {
  test.each([
    ['国会で「新法案」が成立。', '国|会|で|「新|法|案」|が|成|立。'],
    ['2024年3月、東京', '2024|年|3|月、|東|京'],
    ['iPhone15を発売', 'iPhone15|を|発|売'],
    ['ファミリーマート', 'フ|ァ|ミ|リ|ー|マ|ー|ト'],
    ['東京 大阪', '東|京 大|阪'],
    ['น้ำดื่ม', 'น้|ำ|ดื่|ม'],
  ])('%s is divided into %s', (text, parts) => {
    expect(divided(text)).toBe(parts);
  });

  test.each(['Bridge reopens (again)', 'Straße in Łódź', '국회에서 법안', '', '…「'])(
    '%s, which is none, stays whole',
    (text) => {
      expect(divided(text)).toBe(text);
      expect(hasUnspacedText(text)).toBe(false);
    },
  );
});

test('dividing a text loses none of it', () => {
  const piece = fc.constantFrom(
    '国',
    '会',
    'は',
    '「',
    '」',
    '(',
    ')',
    '。',
    ' ',
    'a',
    '1',
    'น',
    '้',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(piece).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const whole = text.replaceAll(joiner, '');
      expect(divideText(text).replaceAll(joint, '')).toBe(whole);
    }),
  );
});
