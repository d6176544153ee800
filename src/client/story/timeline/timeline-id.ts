/** The id of the section that holds a story's whole timeline. */
export const timelineId = 'timeline';
