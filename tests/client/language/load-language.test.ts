import { describe, expect, test } from 'vitest';
import { formatDate, formatDay, formatDayAndMonth, formatTime } from '#client/language/dates.ts';
import { loadLanguage } from '#client/language/load-language.ts';

const instant = '2021-02-15T21:41:00Z';

describe('the language of a site', () => {
  test.each([
    ['en-GB', 'Monday 15 February 2021', 'Topics', '1,234 stories'],
    ['de-AT', 'Montag, 15. Februar 2021', 'Themen', '1.234 Meldungen'],
    ['fr', 'lundi 15 février 2021', 'Topics', '1\u202f234 stories'],
    ['pt-BR', 'segunda-feira, 15 de fevereiro de 2021', 'Topics', '1.234 stories'],
    ['es-MX', 'lunes, 15 de febrero de 2021', 'Topics', '1,234 stories'],
    ['zh-Hant-TW', '2021年2月15日 星期一', 'Topics', '1,234 stories'],
    ['sr-Latn-RS', 'ponedeljak, 15. februar 2021.', 'Topics', '1.234 stories'],
    ['no', 'mandag 15. februar 2021', 'Topics', '1\u00a0234 stories'],
    ['iw', 'יום שני, 15 בפברואר 2021', 'Topics', '1,234 stories'],
  ])('%s has its own dates and numbers', async (tag, day, topics, stories) => {
    const language = await loadLanguage(tag);
    expect(formatDay(instant, 'UTC', language)).toBe(day);
    expect(language.topics).toBe(topics);
    expect(language.storyCount(1234)).toBe(stories);
  });

  test('is written in the characters of Taiwan where these are asked for', async () => {
    const language = await loadLanguage('zh-Hant-TW');
    expect(formatDayAndMonth(instant, 'UTC', language)).toContain('週一');
  });

  test.each([
    [0, '0 خبر'],
    [1, 'خبر واحد'],
    [2, 'خبران'],
    [3, '3 أخبار'],
    [11, '11 خبرًا'],
    [100, '100 خبر'],
    [1234, '1,234 خبرًا'],
  ])('uses the right Arabic plural for %i', async (number, told) => {
    const language = await loadLanguage('ar-EG');
    expect(language.storyCount(number)).toBe(told);
  });

  test('falls back to English if it is unknown', async () => {
    const language = await loadLanguage('tlh');
    expect(formatDate(instant, 'UTC', language)).toBe('15 February 2021');
  });

  test('uses its own time format', async () => {
    expect(formatTime(instant, 'UTC', await loadLanguage('fr'))).toBe('21:41');
    expect(formatTime(instant, 'UTC', await loadLanguage('ja'))).toBe('21:41');
  });
});
