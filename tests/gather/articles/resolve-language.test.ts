import { describe, expect, it } from 'vitest';
import { resolveLanguage } from '#gather/articles/resolve-language.ts';

const german = 'Die alte Brücke über den Hafen wurde am Freitag wieder für den Verkehr geöffnet.';
const english = 'The old bridge over the harbour was opened to traffic again on Friday afternoon.';

describe('The language of an article', () => {
  it.each([
    ['the feed’s, in its canonical form', english, ['EN_gb'], 'en-GB'],
    ['the item’s rather than the feed’s', english, ['en-IE', 'en-US'], 'en-IE'],
    ['that of its words where the feed says none', german, [null], 'de'],
    ['that of its words where the feed says nonsense', german, ['deutsch!', 'und'], 'de'],
    ['that of its words where the feed is clearly wrong', german, ['en-US'], 'de'],
    [
      'the feed’s where another is only near',
      'Den gamle broen over havnen ble åpnet for trafikk igjen på fredag.',
      ['da'],
      'da',
    ],
    [
      'Norwegian by any of its tags',
      'Den gamle broen over havnen ble åpnet for trafikk igjen på fredag.',
      ['nb-NO'],
      'nb-NO',
    ],
    [
      'the feed’s where the detector does not know it',
      'Jembatan tua di atas pelabuhan dibuka kembali pada hari Jumat.',
      ['id'],
      'id',
    ],
    [
      'that of its words where a neighbour of it is wrong',
      'Den gamle bro over havnen blev åbnet for trafik igen i fredags.',
      ['en-US'],
      'da',
    ],
    ['that of its words where Norwegian is clearly wrong', english, ['nb-NO'], 'en'],
    ['the feed’s where the text is short', 'What is this?', ['ja'], 'ja'],
    ['none where nobody tells', 'OK 42', [null], null],
    ['told by few letters of a script of its own', '港の古い橋が再開', ['en'], 'ja'],
  ])('is %s', (_what, text, said, language) => {
    expect(resolveLanguage(text, said)).toBe(language);
  });
});
