import { describe, expect, it } from 'vitest';
import { findStanding } from '#dataset/shared/standing.ts';
import { instant, publisherDomain, publisherId } from '#dataset/values.ts';

type Marks = { dateUncertain?: true; dateSeen?: true; isOfAnotherEvent?: true };

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
  const standing = findStanding(wave);
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

  it('those in the same minute are first together, whatever the seconds', () => {
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

  const seen: Marks = { dateSeen: true };

  it('those of which is only known when they were seen don’t count, wherever they stand', () => {
    const others = [by('Post', '12:00:00'), by('Quay', '14:00:00')] as const;
    const standing = { first: ['Post'], later: ['Quay'] };
    expect(standingOf(others[0], by('Wire', '13:00:00', seen), others[1])).toEqual(standing);
    expect(standingOf(...others, by('Wire', '15:00:00', seen))).toEqual(standing);
    expect(standingOf(by('Post', '12:00:00'), by('Wire', '13:00:00', seen))).toBeNull();
  });

  it('nobody is first where one was seen before the earliest that has a date', () => {
    const others = [by('Post', '12:00:00'), by('Quay', '14:00:00')] as const;
    expect(standingOf(by('Wire', '11:59:59', seen), ...others)).toBeNull();
    expect(standingOf(by('Wire', '12:00:00', seen), ...others)).not.toBeNull();
    const other = by('Wire', '11:00:00', { ...seen, isOfAnotherEvent: true });
    expect(standingOf(other, ...others)).not.toBeNull();
  });

  it('a publisher whose report was seen has no lag by a later one of its own', () => {
    expect(
      standingOf(
        by('Post', '12:00:00'),
        by('Wire', '13:00:00', seen),
        by('Quay', '14:00:00'),
        by('Wire', '15:00:00'),
      ),
    ).toEqual({ first: ['Post'], later: ['Quay'] });
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
