import { compareText } from '#documents/text/compare-text.ts';
import { isTrackingParameter } from './tracking-parameters.ts';

/** The part of a query that selects content, sorted by name; empty, or begins with `?`. */
export function selectingQuery(query: string): string {
  if (query === '') return '';
  const parameters = query
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !isTrackingParameter(parameter))
    .sort(compareNames);
  return parameters.length === 0 ? '' : `?${parameters.join('&')}`;
}

/** By name alone: the order of two parameters with the same name may matter. */
function compareNames(a: string, b: string): number {
  return compareText(a.split('=', 1).join(), b.split('=', 1).join());
}
