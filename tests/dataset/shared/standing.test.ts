import { describe, expect, it } from 'vitest';
import { tellStanding } from '#dataset/shared/standing.ts';
import { instant, publisherDomain, publisherId } from '#dataset/values.ts';

type Marks = { dateUncertain?: true; isOfAnotherEvent?: true };

/** An article by a publisher on the first of March. */
function by(name: string, time: string, marks: Marks = {}) {
  const domain = `${name.toLowerCase()}.example`;
  const publisher = {
    id: publisherId.parse(domain),
    name,
    domain: publisherDomain.parse(domain),
  };
  return { publisher, publishedAt: instant.parse(`2024-03-01T${time}Z`), ...marks };
}

/** The names of those who were first, and of those who came later; null if nobody was either. */
function standingOf(...wave: ReturnType<typeof by>[]): { first: string[]; later: string[] } | null {
  const standing = tellStanding(wave);
  if (standing === null) return null;
  const namesOf = (publishers: typeof standing.first) => publishers.map(({ name }) => name);
  return { first: namesOf(standing.first), later: namesOf(standing.later) };
}

describe('among the reports of a wave', () => {
  it('the earliest is the first, and all others are later', () => {
    expect(
      standingOf(by('Post', '12:00:00'), by('Wire', '12:01:00'), by('Quay', '14:00:00')),
    ).toEqual({ first: ['Post'], later: ['Wire', 'Quay'] });
  });

  it('those at the same minute are first together, whatever the seconds', () => {
    expect(
      standingOf(by('Post', '12:00:01'), by('Wire', '12:00:59'), by('Quay', '12:01:00')),
    ).toEqual({ first: ['Post', 'Wire'], later: ['Quay'] });
    expect(standingOf(by('Post', '12:00:00'), by('Wire', '12:00:00'))).toEqual({
      first: ['Post', 'Wire'],
      later: [],
    });
  });

  it('a publisher counts once, by the earliest of its own', () => {
    expect(
      standingOf(by('Post', '12:00:00'), by('Wire', '13:00:00'), by('Post', '14:00:00')),
    ).toEqual({ first: ['Post'], later: ['Wire'] });
  });

  it('nobody is first or later where only one publisher is', () => {
    expect(standingOf()).toBeNull();
    expect(standingOf(by('Post', '12:00:00'))).toBeNull();
    expect(standingOf(by('Post', '12:00:00'), by('Post', '13:00:00'))).toBeNull();
  });

  it.each<[string, Marks]>([
    ['with an uncertain date', { dateUncertain: true }],
    ['of another event', { isOfAnotherEvent: true }],
  ])('those %s don’t count', (_, marks) => {
    expect(
      standingOf(by('Post', '10:00:00', marks), by('Wire', '12:00:00'), by('Quay', '13:00:00')),
    ).toEqual({ first: ['Wire'], later: ['Quay'] });
    expect(standingOf(by('Post', '10:00:00', marks), by('Wire', '12:00:00'))).toBeNull();
  });

  it('a publisher counts by its report on the event, though one on another came before', () => {
    expect(
      standingOf(
        by('Post', '10:00:00', { isOfAnotherEvent: true }),
        by('Wire', '12:00:00'),
        by('Post', '13:00:00'),
      ),
    ).toEqual({ first: ['Wire'], later: ['Post'] });
  });
});
