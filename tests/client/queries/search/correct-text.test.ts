import { describe, expect, test } from 'vitest';
import { correctText, missingWords } from '#client/queries/search/correct-text.ts';

const vocabulary = ['recognition', 'minneapolis', 'facial', 'police', 'polite', 'facebook', 'Café'];

describe('a word that was found in nothing', () => {
  test.each([
    ['minneaplois', 'minneapolis', []],
    ['facebok', 'facebook', ['face']],
    ['Facail recogntion', 'facial recognition', []],
    ['facial minneaplis', 'facial minneapolis', ['facial']],
  ])('%s becomes %s', (typed, meant, found) => {
    expect(correctText(typed, found, vocabulary)).toBe(meant);
  });

  test('is put right in its place, and the signs around it stay', () => {
    expect(correctText('"polcie" – in Ulm?', [], vocabulary)).toBe('"police" – in Ulm?');
  });

  test('becomes the more frequent of two that are equally near', () => {
    expect(correctText('polixe', [], vocabulary)).toBe('police');
    expect(correctText('polixe', [], ['polite', 'police'])).toBe('polite');
  });

  test('becomes the nearer one, however rare', () => {
    expect(correctText('recognitixn', [], ['recognitions', 'recognition'])).toBe('recognition');
  });

  test('is left alone where it begins a word that there is', () => {
    expect(correctText('minneap', [], vocabulary)).toBeNull();
    expect(correctText('cafe', [], vocabulary)).toBeNull();
  });

  test('is left alone where no word is near, and where it is too short to tell', () => {
    expect(correctText('zzzzqq', [], vocabulary)).toBeNull();
    expect(correctText('pol', [], ['pot'])).toBeNull();
  });

  test('is left alone where the search has found the word that was meant', () => {
    expect(correctText('regulations', ['regulation'], ['regulation'])).toBeNull();
  });
});

test('a word is missing unless it begins one that was found, accents aside', () => {
  expect(missingWords('Facial policé', ['facial', 'police'])).toEqual([]);
  expect(missingWords('minneap', ['minneapolis'])).toEqual([]);
  expect(missingWords('facebok facial', ['face', 'facial'])).toEqual(['facebok']);
});
