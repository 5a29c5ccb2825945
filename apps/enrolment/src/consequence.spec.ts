import { Reach, type Cause } from '#domain';
import { consequenceOf } from './consequence.js';

const cause: Cause = {
  id: 'officer:POST /applications/acceptances:key',
  payload: 'hash',
  who: 'officer',
  now: '2023-09-04T09:00:00Z',
  today: '2023-09-04',
  newId: 'new',
  correlationId: 'correlation',
  reach: new Reach([]),
  expectedVersion: 3,
};

describe('a consequence', () => {
  it('is the same each time, another for another deed, and the system’s own', () => {
    const { payload: _payload, reach: _reach, expectedVersion: _version, ...rest } = cause;
    expect(consequenceOf(cause, 'enrolled')).toEqual({ ...rest, id: `${cause.id}>enrolled` });
    expect(consequenceOf(cause, 'heard').id).not.toBe(consequenceOf(cause, 'enrolled').id);
  });
});
