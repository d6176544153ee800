import type { StoryTexts } from '#client/language/texts/story-texts.ts';

const ordinals = 'Erstes Zweites Drittes Viertes Fünftes Sechstes Siebtes Achtes Neuntes'.split(
  ' ',
);
const cardinals = 'einem zwei drei vier fünf sechs sieben acht neun'.split(' ');

export const german: StoryTexts = {
  foldedUnder: 'Diese Meldung gehört zur Berichterstattung über',
  shownOfEvent: (shown, of) => `hier stehen ${shown} von ${of} Berichten, die zeitlich nächsten`,
  publisherCount: (count) => (count === 1 ? '1 Medium' : `${count} Medien`),
  wordingCount: (count) => (count === 1 ? '1 Wortlaut' : `${count} Wortlaute`),
  toTimeline: 'zur Zeitleiste',
  compareHeadlines: 'Überschriften vergleichen',
  excerpts: 'Auszüge',
  asOf: 'Stand vom …',
  asItStood: (time, shown, of) => `Stand ${time}: ${shown} von ${of} Berichten`,
  howToStep:
    'Ziehen Sie über die Punkte, oder gehen Sie mit den Pfeiltasten weiter, um den Stand von damals zu sehen.',
  copyEmbedCode: 'Code zum Einbetten kopieren',
  sinceLastTime: (count) =>
    `+${count} ${count === 1 ? 'Bericht' : 'Berichte'} seit Ihrem letzten Besuch`,
  beforeAndAfter: 'Davor und danach',
  placeInArc: (place, of) =>
    `${ordinals[place - 1]} von ${cardinals[of - 1]} verknüpften Ereignissen`,
  placeInLongArc: (before, after, most) => {
    const orMore = (count: number) => `${count}${count < most ? '' : ' oder mehr'}`;
    const [first, nearest] = before > 0 ? [before, 'davor'] : [after, 'danach'];
    const events = first === 1 ? 'verknüpftes Ereignis' : 'verknüpfte Ereignisse';
    const rest = before > 0 && after > 0 ? `, ${orMore(after)} danach` : '';
    return `${orMore(first)} ${events} ${nearest}${rest}`;
  },
  follows: 'nach',
  followedBy: 'vor',
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
    'Zuerst berichtet hat, wessen Bericht auf die Minute genau der früheste zum Ereignis ist; das können mehrere sein. Berichte mit unsicherem Datum zählen nicht, und auch nicht solche, von denen nur bekannt ist, wann sie gesehen wurden. Wo niemand sonst berichtet hat oder ein anderer Bericht schon vorher gesehen wurde, war niemand der Erste.',
    'Eine Zeitleiste beginnt neu nach einer Pause von Tagen, die länger ist als die Berichterstattung davor, wenn sich mit ihr auch die Worte ändern.',
  ],
};
