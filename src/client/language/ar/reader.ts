import type { ReaderTexts } from '#client/language/texts/reader-texts.ts';
import { countPhraseInArabic, isolate, storiesInArabic } from './counts.ts';

export const arabic: ReaderTexts = {
  savedStories: 'الأخبار المحفوظة',
  savedHere: (count) => `${storiesInArabic(count)}، في هذا المتصفح`,
  loadingSaved: 'جارٍ تحميل الأخبار المحفوظة',
  savedFailed: 'تعذّر تحميل أخبارك المحفوظة.',
  savedFailedWhy: 'لا يسمح هذا المتصفح للموقع بتخزين البيانات.',
  nothingSaved: 'لا شيء محفوظًا بعد.',
  nothingSavedWhy: 'احفظ خبرًا لتقرأه هنا لاحقًا، مع اتصال أو من دونه. ويبقى في هذا المتصفح.',
  notPersisted: 'لا يسمح هذا المتصفح للموقع بتخزين البيانات: تضيع الأخبار المحفوظة عندما تغادر.',
  exchange: 'التصدير والاستيراد',
  exchangeWhat: 'انقل أخبارك المحفوظة والمقروءة وتفضيلاتك إلى متصفح آخر، في ملف.',
  exportFile: 'صدّر ملفًا',
  importFile: 'استورد ملفًا',
  imported: (saved, read) =>
    `استُورد: المحفوظ ${countPhraseInArabic(saved)}، والمعلَّم مقروءًا ${countPhraseInArabic(read)}`,
  importFailures: {
    unreadable: 'تعذّرت قراءة هذا الملف.',
    foreign: 'هذا ليس ملف تصدير. لم يُستورد شيء.',
    newer: 'هذا الملف من إصدار أحدث للموقع. أعد تحميل الصفحة ثم استورده.',
  },

  display: 'العرض',
  keptHere: 'محفوظ في هذا المتصفح، لهذا الموقع فقط.',
  choices: {
    theme: { legend: 'المظهر', options: { system: 'النظام', light: 'فاتح', dark: 'داكن' } },
    textSize: {
      legend: 'حجم النص',
      options: {
        medium: 'متوسط',
        small: 'صغير',
        large: 'كبير',
        larger: 'أكبر',
        largest: 'الأكبر',
      },
    },
    density: {
      legend: 'التخطيط',
      options: { airy: 'مريح', dense: 'متقارب', headlines: 'العناوين فقط' },
    },
    pictures: { legend: 'الصور', options: { on: 'ظاهرة', off: 'مخفية، لتوفير البيانات' } },
    times: { legend: 'الأوقات', options: { absolute: 'محددة', relative: 'نسبية' } },
    zone: {
      legend: 'المنطقة الزمنية',
      options: { site: 'الموقع', reader: 'هذا الجهاز', utc: 'UTC' },
    },
    articles: {
      legend: 'فتح المقالات',
      options: { here: 'في علامة التبويب هذه', 'new-tab': 'في علامة تبويب جديدة' },
    },
    shortcuts: { legend: 'اختصارات لوحة المفاتيح', options: { on: 'تعمل', off: 'متوقفة' } },
  },
  muted: 'المواضيع والناشرون المكتومون',
  nothingMuted: 'لا شيء. يمكنك كتم موضوع أو ناشر في صفحته.',

  shortcuts: 'اختصارات لوحة المفاتيح',
  seeShortcuts: 'اعرض كل الاختصارات',
  shortcutsHow: 'تتوقف الاختصارات وأنت تكتب. ويمكن إيقافها تمامًا في «العرض».',
  inTurn: 'ثم',
  either: 'أو',
  saved: (headline) => `حُفظ: ${isolate(headline)}`,
  read: (headline) => `عُلّم مقروءًا: ${isolate(headline)}`,
  unread: (headline) => `عُلّم غير مقروء: ${isolate(headline)}`,
  keys: {
    next: 'الخبر التالي',
    previous: 'الخبر السابق',
    open: 'افتح الخبر',
    original: 'اقرأه لدى ناشره، في علامة تبويب جديدة',
    save: 'احفظه، أو ألغِ حفظه',
    read: 'علّمه مقروءًا، أو غير مقروء',
    timeline: 'انتقل إلى التسلسل الزمني للخبر',
    excerpts: 'افتح كل المقتطفات أو أغلقها',
    home: 'أحدث الأخبار',
    archive: 'الأرشيف',
    publishers: 'الناشرون',
    saved: 'الأخبار المحفوظة',
    search: 'البحث',
    help: 'اعرض هذه القائمة',
  },
};
