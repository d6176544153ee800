import { lookupLanguage } from '#dataset/shared/lookup-language.ts';

/** The languages that date-fns writes dates in. Reading the list from it would load all of them. */
const datedLanguages: readonly string[] = (
  'af ar ar-DZ ar-EG ar-MA ar-SA ar-TN az be be-tarask bg bn bs ca ckb cs cy da de de-AT el en-AU en-CA ' +
  'en-GB en-IE en-IN en-NZ en-US en-ZA eo es et eu fa-IR fi fr fr-CA fr-CH fy gd gl gu he hi hr ht hu ' +
  'hy id is it it-CH ja ja-Hira ka kk km kn ko lb lt lv mk mn ms mt nb nl nl-BE nn oc pl pt pt-BR ro ru ' +
  'se sk sl sq sr sr-Latn sv ta te th tr ug uk uz uz-Cyrl vi zh-CN zh-HK zh-TW'
).split(' ');

/** Whether the site writes dates in a language (BCP 47), or else in English. */
export function hasDates(language: string): boolean {
  return lookupLanguage(language, datedLanguages) !== null;
}
