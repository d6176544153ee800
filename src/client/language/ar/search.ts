import type { SearchTexts } from '#client/language/texts/search-texts.ts';
import { isolate, reportsInArabic, storiesInArabic } from './counts.ts';

export const arabic: SearchTexts = {
  searchStories: 'ابحث في الأخبار',
  searchWhat: (stories) =>
    `يشمل البحث العناوين والمقتطفات والناشرين والمواضيع (${storiesInArabic(stories)})، وتغطيتها.`,
  searchNeedsScripts:
    'يعمل البحث في متصفحك ويحتاج إلى JavaScript. ومن دونها يمكنك العثور على كل خبر عبر المواضيع أو الأرشيف.',
  toArchive: 'تصفّح الأرشيف يومًا بيوم',
  searching: 'جارٍ البحث',
  searchFailed: 'تعذّر البحث.',
  nothingFound: 'لا نتائج.',
  soFar: (stories) => `${stories} حتى الآن`,
  nothingSoFar: 'لا نتائج حتى الآن.',
  inNewest: (stories, since) =>
    `في الأحدث (${storiesInArabic(stories)})${since === null ? '' : ` منذ ${since}`}.`,
  inAll: (stories) => `في كل الأخبار (${storiesInArabic(stories)}).`,
  searchOlder: 'ابحث في الأخبار الأقدم',
  searchingOlder: 'جارٍ البحث في الأخبار الأقدم…',
  olderFailed: 'تعذّر البحث في الأخبار الأقدم.',
  nothingFoundWhy: 'لا خبر فيه هذه الكلمات كلها. جرّب كلمات أقل.',
  nothingFoundNarrowed: 'لا خبر يوافق هذه المرشِّحات. أزل أحدها، أو جرّب كلمات أقل.',
  didYouMean: ['هل تقصد ', '؟'],
  shownInstead: (typed) => [`لا نتائج عن ${isolate(typed)}. هذه نتائج `, '.'],
  order: 'الترتيب',
  orders: { relevance: 'الأقرب أولًا', date: 'الأحدث أولًا' },
  foundInCoverage: 'في تغطيته',
  alsoIn: (reports) => `وفي التغطية أيضًا: ${reportsInArabic(reports)}`,
  moreResults: 'نتائج أخرى',
  filters: 'المرشِّحات',
  anyPublisher: 'كل الناشرين',
  from: 'من',
  to: 'إلى',
  clearFilters: 'أزل المرشِّحات',
};
