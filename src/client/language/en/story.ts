import type { StoryTexts } from '#client/language/texts/story-texts.ts';

const ordinals = 'First Second Third Fourth Fifth Sixth Seventh Eighth Ninth'.split(' ');
const cardinals = 'one two three four five six seven eight nine'.split(' ');

function counted(count: number, one: string): string {
  return `${count} ${count === 1 ? one : `${one}s`}`;
}

export const english: StoryTexts = {
  foldedUnder: 'This story is part of the coverage of',
  shownOfEvent: (shown, of) => `${shown} of its ${of} reports are shown here, the nearest in time`,
  publisherCount: (publishers) => counted(publishers, 'publisher'),
  wordingCount: (wordings) => counted(wordings, 'wording'),
  toTimeline: 'go to the timeline',
  compareHeadlines: 'Compare headlines',
  excerpts: 'Excerpts',
  asOf: 'As of…',
  asItStood: (time, shown, of) => `As of ${time}: ${shown} of ${counted(of, 'report')}`,
  howToStep: 'Drag across the dots, or step with the arrow keys, to see the timeline as it stood.',
  copyEmbedCode: 'Copy the embed code',
  sinceLastTime: (reports) => `+${counted(reports, 'report')} since you were here`,
  beforeAndAfter: 'Before and after',
  placeInArc: (place, of) => `${ordinals[place - 1]} of ${cardinals[of - 1]} linked events`,
  placeInLongArc: (before, after, most) => {
    const orMore = (count: number) => (count < most ? '' : ' or more');
    const [first, nearest] = before > 0 ? [before, 'before'] : [after, 'after'];
    const events = first === 1 ? 'event' : 'events';
    const rest = before > 0 && after > 0 ? `, ${after}${orMore(after)} after` : '';
    return `${first}${orMore(first)} linked ${events} ${nearest} this one${rest}`;
  },
  follows: 'after',
  followedBy: 'before',
  whyCited: 'Named in the coverage',
  whyAlike: (words) => `Also on ${words.join(', ')}`,
  whyTopic: (topic) => `Also on the topic ${topic}`,
  howGrouped: 'How stories are grouped',
  grouping: {
    alike:
      'Reports within a week of each other share a timeline if their headlines and excerpts say much the same thing, if this site’s documents list them together, or if an editor says so.',
    cited:
      'Reports share a timeline if this site’s documents list them together, within about half a week, or if an editor says so.',
  },
  groupingRest: [
    'Articles that a document names but that are about another event are marked as also related.',
    'A publisher was first if its report is the earliest of the event, to the minute; several can be first. Reports with an uncertain date don’t count, nor do reports whose time of publication is unknown. Nobody is first if nobody else reported the event, or if a report whose time of publication is unknown was seen before all others.',
    'A new wave begins after a pause of days that is longer than the coverage before it, if the wording changes too.',
  ],
};
