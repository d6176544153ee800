import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as armenian } from '@orama/stemmers/armenian';
import { stemmer as bulgarian } from '@orama/stemmers/bulgarian';
import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as greek } from '@orama/stemmers/greek';
import { stemmer as hungarian } from '@orama/stemmers/hungarian';
import { stemmer as indonesian } from '@orama/stemmers/indonesian';
import { stemmer as irish } from '@orama/stemmers/irish';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as lithuanian } from '@orama/stemmers/lithuanian';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as romanian } from '@orama/stemmers/romanian';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as serbian } from '@orama/stemmers/serbian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { stemmer as tamil } from '@orama/stemmers/tamil';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian';
import * as lists from 'stopword';

/** What is known about the words of a language. */
export type Vocabulary = {
  /** Words that say nothing on what a text is about ("the", "und"), in lower case. */
  stopWords: ReadonlySet<string>;
  /** Reduces a word in lower case to what its forms have in common. */
  stem: (word: string) => string;
};

const unchanged = (word: string): string => word;

const known: readonly [language: string, stopWords: readonly string[], stem: Vocabulary['stem']][] =
  [
    ['ar', lists.ara, arabic],
    ['bg', lists.bul, bulgarian],
    ['bn', lists.ben, unchanged],
    ['ca', lists.cat, unchanged],
    ['cs', lists.ces, unchanged],
    ['da', lists.dan, danish],
    ['de', lists.deu, german],
    ['el', lists.ell, greek],
    ['en', lists.eng, english],
    ['es', lists.spa, spanish],
    ['et', lists.est, unchanged],
    ['eu', lists.eus, unchanged],
    ['fa', lists.fas, unchanged],
    ['fi', lists.fin, finnish],
    ['fr', lists.fra, french],
    ['ga', lists.gle, irish],
    ['gl', lists.glg, unchanged],
    ['he', lists.heb, unchanged],
    ['hi', lists.hin, unchanged],
    ['hr', lists.hrv, unchanged],
    ['hu', lists.hun, hungarian],
    ['hy', lists.hye, armenian],
    ['id', lists.ind, indonesian],
    ['it', lists.ita, italian],
    ['ja', lists.jpn, unchanged],
    ['ko', lists.kor, unchanged],
    ['lt', lists.lit, lithuanian],
    ['lv', lists.lav, unchanged],
    ['mr', lists.mar, unchanged],
    ['nl', lists.nld, dutch],
    ['no', lists.nob, norwegian],
    ['pl', lists.pol, unchanged],
    ['pt', lists.por, portuguese],
    ['ro', lists.ron, romanian],
    ['ru', lists.rus, russian],
    ['sk', lists.slk, unchanged],
    ['sl', lists.slv, unchanged],
    ['sr', [], serbian],
    ['sv', lists.swe, swedish],
    ['ta', [], tamil],
    ['th', lists.tha, unchanged],
    ['tr', lists.tur, turkish],
    ['uk', lists.ukr, ukrainian],
    ['ur', lists.urd, unchanged],
    ['vi', lists.vie, unchanged],
    ['zh', lists.zho, unchanged],
  ];

const vocabularies = new Map(
  known.map(([language, stopWords, stem]) => [language, { stopWords: new Set(stopWords), stem }]),
);

const unknown: Vocabulary = { stopWords: new Set(), stem: unchanged };

/** The vocabulary of a language by its primary subtag (`pt` for `pt-BR`). */
export function vocabularyOf(language: string): Vocabulary {
  return vocabularies.get(language) ?? unknown;
}

const languages = new Map<string, string[]>();
for (const [language, stopWords] of known) {
  for (const word of new Set(stopWords)) {
    const sharing = languages.get(word);
    if (sharing === undefined) languages.set(word, [language]);
    else sharing.push(language);
  }
}

/** The languages in which a word, in lower case, says nothing on what a text is about. */
export function languagesOfStopWord(word: string): readonly string[] {
  return languages.get(word) ?? [];
}
