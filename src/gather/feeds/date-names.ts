/**
 * Names of zones beyond those of RFC 5322, by their offsets, where one meaning prevails in feeds. Behind
 * them is https://www.iana.org/time-zones, which knows several for `IST`, `BST` and the like.
 */
export const zoneOffsets = byName({
  '-10:00': 'HST',
  '-09:00': 'AKST',
  '-08:00': 'AKDT PT',
  '-07:00': 'MT',
  '-06:00': 'CT',
  '-05:00': 'ET',
  '-04:00': 'AST',
  '-03:30': 'NST',
  '-03:00': 'ADT ART BRT',
  '-02:30': 'NDT',
  '+00:00': 'WET',
  '+01:00': 'BST CET MET MEZ WEST',
  '+02:00': 'CEST EET MESZ SAST',
  '+03:00': 'EEST MSK TRT',
  '+05:00': 'PKT',
  '+05:30': 'IST',
  '+07:00': 'WIB',
  '+08:00': 'AWST HKT SGT',
  '+09:00': 'JST KST',
  '+09:30': 'ACST',
  '+10:00': 'AEST',
  '+10:30': 'ACDT',
  '+11:00': 'AEDT',
  '+12:00': 'NZST',
  '+13:00': 'NZDT',
});

/**
 * The English months by their names in the languages of software that translates the dates of feeds, in
 * small letters without accents.
 */
export const englishMonths = byName({
  Jan: 'janv janvier januar januari ene enero gen gennaio jan janeiro',
  Feb: 'fevr fevrier februar februari feb febrero febbraio fev fevereiro',
  Mar: 'mars marz maerz mrz mar marzo maart mrt marco',
  Apr: 'avr avril abr abril apr aprile',
  May: 'mai mayo mag maggio mei maj maio',
  Jun: 'juin juni jun junio giu giugno junho',
  Jul: 'juil juillet juli jul julio lug luglio julho',
  Aug: 'aout aug ago agosto augusti augustus',
  Sep: 'sept septembre sep septiembre set settembre setembro',
  Oct: 'okt oktober oct octobre octubre ott ottobre out outubro',
  Nov: 'nov novembre noviembre novembro',
  Dec: 'dez dezember dec decembre dic diciembre dicembre dezembro',
});

function byName(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(table).flatMap(([value, names]) =>
      names.split(' ').map((name) => [name, value]),
    ),
  );
}
