import { describe, expect, test } from 'vitest';
import { shortcutKey } from '#client/app/shortcuts/shortcut-key.ts';

function press(key: string, code: string, more: KeyboardEventInit = {}): string | null {
  return shortcutKey(new KeyboardEvent('keydown', { key, code, ...more }));
}

describe('shortcuts-other-layouts: a shortcut works', () => {
  test.each([
    ['in Arabic', 'ت', 'KeyJ', {}, 'j'],
    ['in Russian', 'о', 'KeyJ', {}, 'j'],
    ['in Greek', 'ξ', 'KeyJ', {}, 'j'],
    ['in Hebrew', 'ח', 'KeyJ', {}, 'j'],
    ['in Thai, by a mark', '่', 'KeyJ', {}, 'j'],
    ['in Korean', 'ㅓ', 'KeyJ', {}, 'j'],
    ['in Russian under Caps Lock', 'О', 'KeyJ', {}, 'j'],
    ['under Caps Lock', 'J', 'KeyJ', {}, 'j'],
    ['by the printed letter', 'j', 'KeyC', {}, 'j'],
    ['in wide letters', 'ｊ', 'KeyJ', {}, 'j'],
    ['with a slash above seven', '/', 'Digit7', { shiftKey: true }, '/'],
    ['with a slash on a third level', '/', 'KeyQ', { modifierAltGraph: true }, '/'],
    [
      'with a slash on a third level in Windows',
      '/',
      'KeyQ',
      { modifierAltGraph: true, ctrlKey: true, altKey: true },
      '/',
    ],
    ['with a question mark elsewhere', '?', 'Minus', { shiftKey: true }, '?'],
    ['with an Arabic question mark', '؟', 'Slash', { shiftKey: true }, '?'],
    ['with an Arabic letter in the slash’s place', 'ظ', 'Slash', {}, '/'],
  ])('%s', (_where, key, code, more, expected) => {
    expect(press(key, code, more)).toBe(expected);
  });
});

describe('no shortcut is', () => {
  test.each([
    ['a letter with Shift', 'J', 'KeyJ', { shiftKey: true }],
    ['a foreign letter with Shift', 'О', 'KeyJ', { shiftKey: true }],
    ['a letter with Control', 'j', 'KeyJ', { ctrlKey: true }],
    ['a foreign letter with Command', 'о', 'KeyJ', { metaKey: true }],
    ['a sign on a third level', 'ś', 'KeyS', { modifierAltGraph: true }],
    ['a foreign sign on a third level', 'о', 'KeyJ', { modifierAltGraph: true }],
    ['a slash with Control', '/', 'Slash', { ctrlKey: true }],
    ['a dead key', 'Dead', 'KeyJ', {}],
    ['a key that composes text', 'Process', 'KeyJ', {}],
    ['a letter in composed text', 'j', 'KeyJ', { isComposing: true }],
    ['another Latin letter in its place', 'h́', 'KeyJ', {}],
    ['a letter with a mark', 'ö', 'KeyS', {}],
    ['a key that has no letter', 'ArrowDown', 'ArrowDown', {}],
    ['a letter on the wrong key', 'ц', 'KeyW', {}],
  ])('%s', (_what, key, code, more) => {
    expect(press(key, code, more)).toBeNull();
  });
});
