import type { DirectoryTexts, PublisherCounts } from '#client/language/texts/directory-texts.ts';
import {
  type ArabicForms,
  countInArabic,
  countPhraseInArabic,
  isolate,
  publishersInArabic,
  reportsInArabic,
  storiesInArabic,
} from './counts.ts';

/** In the genitive. */
const eventForms: ArabicForms = {
  one: 'حدث واحد',
  two: 'حدثين',
  few: 'أحداث',
  many: 'حدثًا',
  other: 'حدث',
};

function figures({ count, first, later, alone }: PublisherCounts): string {
  return [
    storiesInArabic(count),
    ...(first === 0 ? [] : [`الأول في ${countPhraseInArabic(first)}`]),
    ...(later === 0 ? [] : [`لاحقًا في ${countPhraseInArabic(later)}`]),
    ...(alone === 0 ? [] : [`وحده في ${countPhraseInArabic(alone)}`]),
  ].join('، ');
}

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
  reportsThen: (period, number) => `${period}: ${reportsInArabic(number)}`,
  reportsPerDay: 'التقارير في اليوم',
  countWhat: 'ما يعدّه التقويم',
  countStories: 'الأخبار',
  countReports: 'التقارير',
  goToDay: 'إلى يوم بعينه',
  go: 'افتح',
  storiesPerDay: 'الأخبار في اليوم',
  keyboardHint:
    'تنقل مفاتيح الأسهم من يوم إلى يوم ومن أسبوع إلى أسبوع، وPage Up وPage Down من شهر إلى شهر.',
  quietYears: (from, to) => `${from === to ? from : `${from} إلى ${to}`}: لا أخبار`,
  noneThen: 'لا أخبار.',
  noneThenWhy: 'ليس في هذه الطبعة أخبار من ذلك الوقت.',
  year: 'السنة',
  total: 'المجموع',

  publisherCount: publishersInArabic,
  publishersFailed: 'تعذّر تحميل الناشرين.',
  publishersOn: (platform) => `الناشرون على ${isolate(platform)}`,
  publisherFigures: figures,
  coveredCount: (counts) => `نشر أو غطّى: ${figures(counts)}`,
  reportedFirst: 'أول من نشر',
  reportedLater: 'نشر لاحقًا',
  reportedAlone: 'نشر وحده',
  ledger: 'السجل',
  firstOf: 'الأول',
  firstAmong: (first, events) =>
    `في ${countPhraseInArabic(first)} من ${countInArabic(events, eventForms)} غطّاها ناشرون آخرون أيضًا`,
  lag: 'لاحقًا',
  lagAmong: (duration, events) =>
    `بعد ${duration} من أول تقرير، وسيط ${countInArabic(events, eventForms)}`,
  lagPlot: 'الفارق عن أول تقرير',
  within: (duration, events) => `خلال ${duration}: ${countInArabic(events, eventForms)}`,
  longerThan: (duration, events) => `بعد أكثر من ${duration}: ${countInArabic(events, eventForms)}`,
  alone: 'وحده',
  seeStory: 'إلى الخبر',
  follows: 'غالبًا بعد',
  followedBy: 'غالبًا قبل',
  among: (count, events) => `${countPhraseInArabic(count)} من ${countPhraseInArabic(events)}`,
  oneStoryEach: 'بخبر واحد لكل منهم',

  findPublisher: 'ابحث عن ناشر',
  findTopic: 'ابحث عن موضوع',
  found: (number) => `النتائج: ${countPhraseInArabic(number)}`,
};
