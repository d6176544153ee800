import type { StoryTexts } from '#client/language/texts/story-texts.ts';

export const english: StoryTexts = {
  foldedUnder: 'This story is part of the coverage of',
  cameBefore: 'What came before',
  cameAfter: 'What came after',
  whyCited: 'Named in the coverage',
  whyAlike: (words) => `Also on ${words.join(', ')}`,
  whyTopic: (topic) => `Also on the topic ${topic}`,
  howGrouped: 'How stories are grouped',
  grouping: {
    alike:
      'Reports within a week of each other stand in one timeline if their headlines and excerpts say much the same, if the documents of this site name one with the other, or if an editor says so.',
    cited:
      'Reports stand in one timeline if the documents of this site name one with the other, within about half a week, or if an editor says so.',
  },
  groupingRest: [
    'What documents name although it is about another event is marked as also related.',
    'A publisher was first if its report is the earliest of the event, to the minute; several can be. Reports with an uncertain date don’t count, and nobody is first where nobody else reported it.',
    'A timeline begins anew after a pause of days, longer than the coverage had taken, if the wording changes with it.',
  ],
};
