import type { StoryTexts } from '#client/language/texts/story-texts.ts';

export const german: StoryTexts = {
  foldedUnder: 'Diese Meldung gehört zur Berichterstattung über',
  cameBefore: 'Was vorher geschah',
  cameAfter: 'Was danach geschah',
  whyCited: 'In der Berichterstattung genannt',
  whyAlike: (words) => `Auch zu: ${words.join(', ')}`,
  whyTopic: (topic) => `Auch zum Thema ${topic}`,
  howGrouped: 'Wie Meldungen zusammengefasst werden',
  grouping: {
    alike:
      'Berichte aus derselben Woche stehen in einer Zeitleiste, wenn Überschriften und Anrisse weitgehend dasselbe sagen, wenn die Dokumente dieser Website den einen beim anderen nennen oder wenn die Redaktion es so festlegt.',
    cited:
      'Berichte stehen in einer Zeitleiste, wenn die Dokumente dieser Website den einen beim anderen nennen und höchstens etwa eine halbe Woche dazwischenliegt oder wenn die Redaktion es so festlegt.',
  },
  groupingRest: [
    'Was Dokumente nennen, obwohl es ein anderes Ereignis betrifft, ist als „auch dazu“ gekennzeichnet.',
    'Zuerst berichtet hat, wessen Bericht auf die Minute genau der früheste zum Ereignis ist; das können mehrere sein. Berichte mit unsicherem Datum zählen nicht, und wo niemand sonst berichtet hat, war niemand der Erste.',
    'Eine Zeitleiste beginnt neu nach einer Pause von Tagen, die länger ist als die Berichterstattung davor, wenn sich mit ihr auch die Worte ändern.',
  ],
};
