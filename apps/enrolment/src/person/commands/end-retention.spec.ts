import { specFor } from '#domain';
import { coaching, erased, held, mary as personId, merged, registered } from '../examples.js';
import { evolve, noPerson, type PersonEvent } from '../person.js';
import { endRetention } from './end-retention.js';

const given = specFor({ decide: endRetention, evolve, initial: noPerson, given: { today: '2023-09-04' } });

describe('the end of the time for which someone is kept', () => {
  it('erases who they were', () => {
    const ended = { personId, lastDay: '2023-09-03', hasAsked: false };
    expect(given(...registered).when(ended)).toEqual([erased, { type: 'DetailsRemoved' }]);
  });
  it('takes along the forms they had begun', () => {
    const ended = { personId, lastDay: '2023-09-03', hasAsked: false, drafts: ['draft'] };
    expect(given(...registered).when(ended)).toContainEqual({ ...erased, drafts: ['draft'] });
  });
  it.each(['2023-09-04', '2029-08-31', undefined])('has not come before the last day is over: %s', (lastDay) =>
    expect(given(...registered).when({ personId, lastDay, hasAsked: false })).toBe('person.still-kept'),
  );
  it('has not come while they have a role', () => {
    const ended = { personId, lastDay: '2023-09-03', hasAsked: false };
    expect(given(...registered, coaching).when(ended)).toBe('person.still-kept');
    const givenUp: PersonEvent = { type: 'RoleGivenUp', held: { ...coaching.held, until: '2023-09-02' } };
    expect(given(...registered, coaching, givenUp).when(ended)).toHaveLength(2);
  });
  it('waits until they are answered', () => {
    const asked = { personId, lastDay: '2023-09-03', hasAsked: true };
    expect(given(...registered).when(asked)).toBe('person.has-open-request');
  });
  it('waits for every hold, and is about a record that stands', () => {
    const ended = { personId, lastDay: '2023-09-03', hasAsked: false };
    expect(given(...registered, held).when(ended)).toBe('person.on-hold');
    expect(given(...registered, merged).when(ended)).toBe('person.merged');
    expect(given(...registered, erased).when(ended)).toBe('person.erased');
    expect(given().when(ended)).toBe('person.unknown');
  });
});
