import { specFor } from '#domain';
import { mary, merged, registered } from '../examples.js';
import { evolve, noPerson, type PersonEvent } from '../person.js';
import { removeDetails } from './remove-details.js';

const given = specFor({ decide: removeDetails, evolve, initial: noPerson, given: { id: mary } });
const removed: PersonEvent = { type: 'DetailsRemoved' };

describe('emptying a merged record', () => {
  it('happens once, and never to one that stands', () => {
    expect(given(...registered, merged).when({})).toEqual([removed]);
    expect(given(...registered, merged, removed).when({})).toEqual([]);
    expect(given(...registered).when({})).toEqual([]);
  });
  it('leaves nothing but what the record was merged into', () => {
    expect([...registered, merged, removed].reduce(evolve, noPerson)).toMatchObject({
      status: 'merged',
      intoPersonId: 'other',
      posts: [],
      formerlyAt: ['elm'],
    });
  });
});
