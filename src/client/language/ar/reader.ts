import type { ReaderTexts } from '#client/language/texts/reader-texts.ts';
import { countPhraseInArabic, isolate, storiesInArabic } from './counts.ts';

export const arabic: ReaderTexts = {
  savedStories: 'الأخبار المحفوظة',
  savedHere: (count) => `${storiesInArabic(count)}، في هذا المتصفح`,
  loadingSaved: 'جارٍ تحميل ما حفظته',
  savedFailed: 'تعذّرت قراءة ما حفظته.',
  savedFailedWhy: 'لا يسمح هذا المتصفح للموقع بأن يحفظ شيئًا.',
  nothingSaved: 'لا شيء محفوظًا بعد.',
  nothingSavedWhy: 'احفظ خبرًا فينتظرك هنا، مع اتصال أو من دونه. ويبقى في هذا المتصفح.',
  notPersisted: 'لا يحفظ هذا المتصفح شيئًا للموقع: ما تحفظه يضيع عندما تغادر.',
  exchange: 'خذها معك',
  exchangeWhat: 'أخبارك المحفوظة والمقروءة وتفضيلاتك، في ملف لمتصفح آخر.',
  exportFile: 'صدّر',
  importFile: 'استورد ملفًا',
  imported: (saved, read) =>
    `استُورد: المحفوظ ${countPhraseInArabic(saved)}، والمعلَّم مقروءًا ${countPhraseInArabic(read)}`,
  importFailures: {
    unreadable: 'تعذّرت قراءة هذا الملف.',
    foreign: 'لم يُصدَّر هذا الملف من هنا: لم يُستورد شيء.',
    newer: 'هذا الملف من إصدار أحدث للموقع. أعد تحميل الصفحة ثم استورده.',
  },

  display: 'العرض',
  keptHere: 'محفوظ في هذا المتصفح، لهذا الموقع.',
  choices: {
    theme: { legend: 'المظهر', options: { system: 'كالنظام', light: 'فاتح', dark: 'داكن' } },
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
    density: { legend: 'التباعد', options: { airy: 'رحب', dense: 'متراص' } },
    pictures: { legend: 'الصور', options: { on: 'ظاهرة', off: 'مخفية، لتوفير البيانات' } },
    times: { legend: 'الأوقات', options: { absolute: 'بالساعة', relative: 'كم مضى عليها' } },
    zone: { legend: 'المنطقة الزمنية', options: { site: 'للموقع', reader: 'لك', utc: 'UTC' } },
    sources: {
      legend: 'فتح الناشرين',
      options: { here: 'هنا', 'new-tab': 'في علامة تبويب جديدة' },
    },
    shortcuts: { legend: 'اختصارات لوحة المفاتيح', options: { on: 'تعمل', off: 'متوقفة' } },
  },
  muted: 'المواضيع والمصادر المكتومة',
  nothingMuted: 'لا شيء. يمكنك كتم موضوع أو مصدر في صفحته.',

  shortcuts: 'اختصارات لوحة المفاتيح',
  seeShortcuts: 'ماذا تفعل المفاتيح',
  shortcutsHow: 'تتوقف وأنت تكتب. ويمكن إيقافها في «العرض».',
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
    home: 'أحدث الأخبار',
    archive: 'الأرشيف',
    saved: 'الأخبار المحفوظة',
    search: 'البحث',
    help: 'هذه القائمة',
  },
};
