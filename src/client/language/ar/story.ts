import type { StoryTexts } from '#client/language/texts/story-texts.ts';
import { type ArabicForms, countInArabic, isolate, reportsInArabic } from './counts.ts';

const ordinals = 'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع'.split(' ');

const publisherForms: ArabicForms = {
  one: 'ناشر واحد',
  two: 'ناشران',
  few: 'ناشرين',
  many: 'ناشرًا',
  other: 'ناشر',
};

const wordingForms: ArabicForms = {
  one: 'صياغة واحدة',
  two: 'صياغتان',
  few: 'صياغات',
  many: 'صياغة',
  other: 'صياغة',
};

export const arabic: StoryTexts = {
  foldedUnder: 'هذا الخبر جزء من تغطية',
  shownOfEvent: (shown, of) => `يظهر هنا ${shown} من ${reportsInArabic(of)}، وهي الأقرب زمنًا`,
  publisherCount: (count) => countInArabic(count, publisherForms),
  wordingCount: (count) => countInArabic(count, wordingForms),
  toTimeline: 'انتقل إلى التسلسل الزمني',
  compareHeadlines: 'قارن العناوين',
  excerpts: 'المقتطفات',
  asOf: 'كما كان في…',
  asItStood: (time, shown, of) => `كما كان في ${isolate(time)}: ${shown} من ${reportsInArabic(of)}`,
  howToStep: 'اسحب فوق النقاط أو تنقل بمفاتيح الأسهم لترى التسلسل كما كان.',
  copyEmbedCode: 'انسخ رمز التضمين',
  sinceLastTime: (count) => `${reportsInArabic(count)} منذ زيارتك الأخيرة`,
  beforeAndAfter: 'ما قبل ذلك وما بعده',
  placeInArc: (place, of) =>
    `${ordinals[place - 1]} من ${of === 2 ? 'حدثين مترابطين' : `${of} أحداث مترابطة`}`,
  placeInLongArc: (before, after, most) => {
    const orMore = (count: number) => `${count}${count < most ? '' : ' أو أكثر'}`;
    const parts = [
      before > 0 && `${orMore(before)} قبل هذا`,
      after > 0 && `${orMore(after)} بعده`,
    ].filter((part) => part !== false);
    return `أحداث مترابطة: ${parts.join('، ')}`;
  },
  follows: 'بعد',
  followedBy: 'قبل',
  whyCited: 'مذكور في التغطية',
  whyAlike: (words) => `عن الموضوع نفسه: ${words.map(isolate).join('، ')}`,
  whyTopic: (topic) => `ضمن موضوع ${isolate(topic)}`,
  howGrouped: 'كيف تُجمع الأخبار',
  grouping: {
    alike:
      'تُعرض التقارير المنشورة خلال أسبوع واحد في تسلسل واحد إذا تشابهت عناوينها ومقتطفاتها، أو إذا ذكرت وثائق هذا الموقع أحدها مع الآخر، أو إذا قرر المحرر ذلك.',
    cited:
      'تُعرض التقارير في تسلسل واحد إذا ذكرت وثائق هذا الموقع أحدها مع الآخر خلال نحو نصف أسبوع، أو إذا قرر المحرر ذلك.',
  },
  groupingRest: [
    'ما تذكره الوثائق وهو عن حدث آخر يُعلَّم بأنه ذو صلة.',
    'الأول هو من نُشر تقريره قبل غيره عن الحدث، بالدقيقة، وقد يكونون أكثر من واحد. لا تُحسب التقارير ذات التاريخ غير المؤكد، ولا التي لا يُعرف إلا وقت رصدها. ولا أول حيث لم ينشر أحد غيره، أو حيث رُصد تقرير آخر قبله.',
    'يبدأ التسلسل من جديد بعد انقطاع لأيام أطول من التغطية التي سبقته إذا تغيرت معه الصياغة.',
  ],
};
