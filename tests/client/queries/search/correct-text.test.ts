import { describe, expect, test } from 'vitest';
import { correctText, missingWords } from '#client/queries/search/correct-text.ts';

const vocabulary = ['recognition', 'minneapolis', 'facial', 'police', 'polite', 'facebook', 'Café'];

describe('a word that was not found', () => {
  test.each([
    ['minneaplois', 'minneapolis', []],
    ['facebok', 'facebook', ['face']],
    ['Facail recogntion', 'facial recognition', []],
    ['facial minneaplis', 'facial minneapolis', ['facial']],
  ])('%s becomes %s', (typed, meant, found) => {
    expect(correctText(typed, found, vocabulary)).toBe(meant);
  });

  test('is corrected in place, and the punctuation around it stays', () => {
    expect(correctText('"polcie" – in Ulm?', [], vocabulary)).toBe('"police" – in Ulm?');
  });

  test('becomes the more frequent of two that are equally near', () => {
    expect(correctText('polixe', [], vocabulary)).toBe('police');
    expect(correctText('polixe', [], ['polite', 'police'])).toBe('polite');
  });

  test('becomes the nearer one, however rare', () => {
    expect(correctText('recognitixn', [], ['recognitions', 'recognition'])).toBe('recognition');
  });

  test('is left alone if it is the beginning of a known word', () => {
    expect(correctText('minneap', [], vocabulary)).toBeNull();
    expect(correctText('cafe', [], vocabulary)).toBeNull();
  });

  test('is left alone if no word is near, or if it is too short to tell', () => {
    expect(correctText('zzzzqq', [], vocabulary)).toBeNull();
    expect(correctText('pol', [], ['pot'])).toBeNull();
  });

  test('is left alone in a text without spaces, where a change makes another word', () => {
    expect(missingWords('国会で新法案', [])).toEqual([]);
  });

  test('is left alone if the search has already found the intended word', () => {
    expect(correctText('regulations', ['regulation'], ['regulation'])).toBeNull();
  });
});

test('a word is missing unless a found word begins with it, ignoring accents', () => {
  expect(missingWords('Facial policé', ['facial', 'police'])).toEqual([]);
  expect(missingWords('minneap', ['minneapolis'])).toEqual([]);
  expect(missingWords('facebok facial', ['face', 'facial'])).toEqual(['facebok']);
});
