import type { DirectoryTexts } from '#client/language/texts/directory-texts.ts';
import { countInArabic, countPhraseInArabic, isolate, storiesInArabic } from './counts.ts';

export const arabic: DirectoryTexts = {
  archiveSummary: (number, days, from, to) => {
    const over = countInArabic(days, {
      one: 'يوم واحد',
      two: 'يومين',
      few: 'أيام',
      many: 'يومًا',
      other: 'يوم',
    });
    return `${storiesInArabic(number)} في ${over}، من ${from} إلى ${to}`;
  },
  storiesThen: (period, number) => `${period}: ${storiesInArabic(number)}`,
  storiesPerDay: 'الأخبار في اليوم',
  keyboardHint:
    'تنقل مفاتيح الأسهم من يوم إلى يوم ومن أسبوع إلى أسبوع، وPage Up وPage Down من شهر إلى شهر.',
  quietYears: (from, to) => `${from === to ? from : `${from} إلى ${to}`}: لا أخبار`,
  noneThen: 'لا أخبار.',
  noneThenWhy: 'ليس في هذه الطبعة أخبار من ذلك الوقت.',
  year: 'السنة',
  total: 'المجموع',

  publisherCount: (publishers) =>
    countInArabic(publishers, {
      one: 'ناشر واحد',
      two: 'ناشران',
      few: 'ناشرين',
      many: 'ناشرًا',
      other: 'ناشر',
    }),
  publishersFailed: 'تعذّر تحميل الناشرين.',
  publishersOn: (platform) => `الناشرون على ${isolate(platform)}`,
  publisherFigures: (number, first) =>
    `${storiesInArabic(number)}${first === 0 ? '' : `، الأول في ${countPhraseInArabic(first)}`}`,
  reportedFirst: 'أول من نشر',
  reportedLater: 'نشر لاحقًا',
  oneStoryEach: 'بخبر واحد لكل منهم',

  findPublisher: 'ابحث عن ناشر',
  findTopic: 'ابحث عن موضوع',
  found: (number) => `النتائج: ${countPhraseInArabic(number)}`,
};
