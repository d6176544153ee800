import type { OfflineTexts } from '#client/language/texts/offline-texts.ts';
import { countInArabic, countPhraseInArabic } from './counts.ts';

export const arabic: OfflineTexts = {
  newStories: (count) =>
    countInArabic(count, {
      one: 'خبر جديد',
      two: 'خبران جديدان',
      few: 'أخبار جديدة',
      many: 'خبرًا جديدًا',
      other: 'خبر جديد',
    }),
  newEdition: 'طبعة جديدة',
  show: 'اعرض',

  offline: 'من دون اتصال',
  kept: 'متاح من دون اتصال',
  keptHow: 'هذا محفوظ في هذا المتصفح لقراءته من دون اتصال:',
  notKept: 'هذه الصفحة غير محفوظة في هذا المتصفح. المحفوظ هو:',
  searchNeedsSite: 'يحتاج البحث إلى اتصال. المحفوظ في هذا المتصفح:',
  nothingKept: 'لا شيء محفوظ في هذا المتصفح.',
  savedStories: (count) =>
    count === 0 ? 'الأخبار المحفوظة' : `الأخبار المحفوظة (${countPhraseInArabic(count)})`,
  opened: 'أخبار فتحتها',
};
