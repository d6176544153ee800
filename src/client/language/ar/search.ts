import type { SearchTexts } from '#client/language/texts/search-texts.ts';
import { reportsInArabic, storiesInArabic } from './counts.ts';

export const arabic: SearchTexts = {
  searchStories: 'ابحث في الأخبار',
  searchWhat: (stories) =>
    `في العناوين والمقتطفات والناشرين والمواضيع (${storiesInArabic(stories)})، وفي ما نشره الآخرون عنها.`,
  searchNeedsScripts:
    'يعمل البحث في متصفحك ويحتاج إلى JavaScript. ومن دونها تقود المواضيع والأرشيف إلى كل خبر.',
  toArchive: 'الأرشيف، يومًا بيوم',
  searching: 'جارٍ البحث',
  searchFailed: 'تعذّر البحث.',
  nothingFound: 'لم يُعثر على شيء.',
  nothingFoundWhy: 'لا خبر فيه هذه الكلمات كلها. كلمات أقل تجد أكثر.',
  nothingFoundNarrowed: 'لا خبر يوافق هذه المرشِّحات. أزل أحدها، أو ابحث بكلمات أقل.',
  didYouMean: ['هل تقصد ', '؟'],
  foundInCoverage: 'في تغطيته',
  alsoIn: (reports) => `وفي التغطية أيضًا: ${reportsInArabic(reports)}`,
  moreResults: 'نتائج أخرى',
  filters: 'المرشِّحات',
  anyPublisher: 'كل الناشرين',
  from: 'من',
  to: 'إلى',
  clearFilters: 'أزل المرشِّحات',
};
