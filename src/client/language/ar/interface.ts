import { ar } from 'date-fns/locale/ar';
import { joinNames } from '#client/language/join-names.ts';
import type { Language, Unit } from '#client/language/language.ts';
import { writerOf } from '#client/language/locale-writer.ts';
import {
  type ArabicForms,
  arabicTag,
  countInArabic,
  countPhraseInArabic,
  isolate,
  publishersInArabic,
  reportsInArabic,
  storiesInArabic,
  updatesInArabic,
} from './counts.ts';

/** The forms of each unit in the genitive, as `later` and `over` require. */
const units: Record<Unit, ArabicForms> = {
  minute: { one: 'دقيقة', two: 'دقيقتين', few: 'دقائق', many: 'دقيقة', other: 'دقيقة' },
  hour: { one: 'ساعة', two: 'ساعتين', few: 'ساعات', many: 'ساعة', other: 'ساعة' },
  day: { one: 'يوم', two: 'يومين', few: 'أيام', many: 'يومًا', other: 'يوم' },
  week: { one: 'أسبوع', two: 'أسبوعين', few: 'أسابيع', many: 'أسبوعًا', other: 'أسبوع' },
  month: { one: 'شهر', two: 'شهرين', few: 'أشهر', many: 'شهرًا', other: 'شهر' },
  year: { one: 'سنة', two: 'سنتين', few: 'سنوات', many: 'سنة', other: 'سنة' },
};

const shortUnits = { minute: 'د', hour: 'س', day: 'ي' };

const others: ArabicForms = {
  one: 'ناشر آخر',
  two: 'ناشران آخران',
  few: 'ناشرين آخرين',
  many: 'ناشرًا آخر',
  other: 'ناشر آخر',
};

export const arabic: Language = {
  tag: arabicTag,
  dates: {
    write: writerOf(ar),
    day: 'EEEE d MMMM yyyy',
    dayAndMonth: 'EEEE d MMMM',
    dayInYear: 'EEEE d MMMM yyyy',
    dayInMonth: 'EEEE d',
    date: 'd MMMM yyyy',
    month: 'MMMM yyyy',
    time: 'HH:mm',
    timestamp: 'EEEE d MMMM، HH:mm',
    timestampInYear: 'EEEE d MMMM yyyy، HH:mm',
    fullTimestamp: 'd MMMM yyyy، HH:mm',
  },

  duration: (amount, unit, isHalf) =>
    `${countInArabic(amount, units[unit])}${isHalf ? ' ونصف' : ''}`,
  later: (duration) => `بعد ${duration}`,
  dateUncertain: 'التاريخ غير مؤكد',
  seenAt: (time) => `رُصد ${time}`,
  offset: (amount, unit) => `+${countPhraseInArabic(amount)} ${shortUnits[unit]}`,

  skipToContent: 'إلى المحتوى',
  tryAgain: 'حاول مرة أخرى',
  footer: (title, timeZone) =>
    `${isolate(title)}. المنطقة الزمنية: ${isolate(timeZone)}. العناوين ملك لناشريها.`,
  failures: {
    unreachable: 'تعذّر الوصول إلى الموقع. تحقق من اتصالك بالإنترنت.',
    missing: 'لم يعد متاحًا.',
    server: 'أجاب الخادم بخطأ.',
    unreadable: 'تعذّرت قراءة رد الخادم.',
    format: 'حُدّث الموقع. أعد تحميل الصفحة.',
  },
  brokenPage: 'تعذّر عرض هذه الصفحة.',
  brokenPageWhy: 'ربما كانت بياناتها تالفة. حاول مرة أخرى، أو أعد تحميل الصفحة.',
  loadingPage: 'جارٍ تحميل الصفحة',

  notFound: 'الصفحة غير موجودة',
  nothingHere: 'لا شيء في هذا العنوان.',
  noSuchStory: 'لا يوجد خبر كهذا في هذه الطبعة.',
  noSuchTopic: 'لا يوجد موضوع كهذا في هذه الطبعة.',
  noSuchPublisher: (domain) => `لا شيء من ${isolate(domain)} في هذه الطبعة.`,
  toLatest: 'إلى أحدث الأخبار',

  latestStories: 'أحدث الأخبار',
  loadingStories: 'جارٍ تحميل الأخبار',
  storiesFailed: 'تعذّر تحميل الأخبار.',
  noStories: 'لا أخبار بعد.',
  noStoriesWhy: 'أضف مستندًا إلى المجلد فيظهر خبره هنا.',
  olderStories: 'أخبار أقدم',
  olderFailed: 'تعذّر تحميل الأخبار الأقدم.',
  olderPage: (number) => `أخبار أقدم، صفحة ${countPhraseInArabic(number)}`,
  noSuchPage: 'لا شيء هنا.',
  noSuchPageWhy: 'لا توجد في هذه القائمة صفحة بهذا الرقم.',
  storyCount: storiesInArabic,

  topics: 'المواضيع',
  allTopics: 'الكل',
  moreTopics: 'مواضيع أخرى',
  addTopic: (topic) => `أضف ${isolate(topic)}`,
  removesTopic: (count) => `${count === '' ? '' : `${count}. `}انقر لإزالة هذا الموضوع`,
  storiesOn: (topic) => `أخبار عن ${isolate(topic)}`,
  noCombination: 'لا أخبار.',
  noCombinationWhy: 'لا خبر يجمع هذه المواضيع كلها.',

  storiesBy: (publisher) => `أخبار نشرها أو غطّاها ${isolate(publisher)}`,

  publishers: 'الناشرون',
  archive: 'الأرشيف',

  search: 'البحث',

  mainNavigation: 'الرئيسية',
  moreNavigation: 'المزيد',
  menu: 'القائمة',
  toTop: 'إلى الأعلى',
  feed: 'خلاصة',
  saved: 'المحفوظات',
  display: 'العرض',
  shortcuts: 'اختصارات لوحة المفاتيح',

  save: 'احفظ',
  notKept: 'حُفظ إلى أن تغادر: لا يسمح هذا المتصفح للموقع بتخزين البيانات.',
  unsaved: (headline) => `لم يعد محفوظًا: ${isolate(headline)}`,
  markRead: 'علّمه مقروءًا',
  undo: 'تراجع',
  close: 'أغلق',
  markDay: 'علّم اليوم مقروءًا',
  markDayUnread: 'علّم اليوم غير مقروء',
  dayMarked: (count) => `عُلّم مقروءًا: ${storiesInArabic(count)}`,
  newSinceLastVisit: 'جديد منذ زيارتك الأخيرة',
  newStory: 'جديد',
  showMuted: (count) => `أظهر الأخبار المخفية (${countPhraseInArabic(count)})`,
  hideMuted: (count) => `أخفِ الأخبار (${countPhraseInArabic(count)})`,
  mute: 'اكتم',
  unmute: 'ألغِ الكتم',
  mutedNow: (name) => `${isolate(name)} مخفي الآن من قوائمك`,

  story: 'خبر',
  loadingStory: 'جارٍ تحميل الخبر',
  storyFailed: 'تعذّر تحميل الخبر.',
  read: 'اقرأ',
  readAt: (publisher) => `اقرأ في ${isolate(publisher)}`,
  via: (platform) => `عبر ${isolate(platform)}`,
  copies: { amp: 'نسخة خفيفة (AMP)', 'amp-cache': 'نسخة مخزّنة (AMP)' },
  playVideo: 'شغّل الفيديو (يُحمَّل من YouTube)',
  readElsewhere: 'شارك أو اقرأ في مكان آخر',
  archiveCopy: 'نسخة في أرشيف الإنترنت',
  copyCoverage: 'رابط هذه التغطية',
  copyLink: (publisher) => `رابط المقال في ${isolate(publisher)}`,
  copyCitation: 'انسخ الاقتباس المرجعي',
  share: 'شارك هذه التغطية',
  copied: 'نُسخ',
  notCopied: 'تعذّر النسخ',
  quotationMarks: ['«', '»'],

  timeline: 'تسلسل التغطية',
  loadingCoverage: 'جارٍ تحميل التغطية',
  coverageFailed: 'تعذّر تحميل التغطية.',
  onlyReport: 'تقرير واحد في هذه الطبعة.',
  coverage: ({ reports, of, duration, first }) => {
    const length = duration === null ? 'في الوقت نفسه' : `على مدى ${duration}`;
    const number = of === null ? '' : ` من أصل ${of}`;
    const together = first.length > 1 ? ' (في الدقيقة نفسها)' : '';
    const names = joinNames(first.map(isolate), ' و', '، ');
    const who = first.length === 0 ? '' : ` أول من نشر: ${names}${together}.`;
    return `${reportsInArabic(reports)}${number} ${length}.${who}`;
  },
  alsoRelated: 'ذو صلة',
  beforeThis: 'ما سبق',
  whatFollowed: 'ما تلا ذلك',
  first: 'الأول',
  thisStory: 'هذا الخبر',
  latest: 'الأحدث',
  ownTimeline: 'اعرض تسلسل تغطيته',
  sameHeadline: (publisher) => `العنوان نفسه تقريبًا لدى ${isolate(publisher)}`,
  carriedBy: (count) =>
    `التقرير نفسه لدى ${countInArabic(count, { ...others, two: 'ناشرين آخرين' })}`,
  updates: updatesInArabic,
  moreReports: (count) => `المزيد: ${reportsInArabic(count)}`,
  reportCount: reportsInArabic,
  publisher: 'الناشر',
  allPublishers: (count) => `كل الناشرين (${countPhraseInArabic(count)})`,
  plot: 'التغطية عبر الزمن',
  asTable: 'اعرض في جدول',
  time: 'الوقت',
  allReports: (count) => `كل التقارير (${countPhraseInArabic(count)})`,
  coverageCount: (reports, publishers) =>
    `${reportsInArabic(reports)} · ${publishersInArabic(publishers)}`,
  over: (what, duration) => `${what}، على مدى ${duration}`,
};
