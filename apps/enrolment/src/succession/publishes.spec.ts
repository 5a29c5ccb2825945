import { publish, SchoolSucceeded } from '#contracts';
import { schoolId } from '../organisation/school-id.js';
import { publishes } from './publishes.js';

const about = { urn: '104420', links: [] };

describe('what is said publicly of a succession', () => {
  it('is who carries on for whom, and from when', () => {
    const settlement = { successorUrn: '150000', on: '2023-08-31' };
    expect(publishes({ type: 'SuccessionSettled', ...about, ...settlement, by: 'person' })).toEqual(
      publish(SchoolSucceeded, {
        organisationId: schoolId('104420'),
        urn: '104420',
        successorId: schoolId('150000'),
        ...settlement,
      }),
    );
  });
  it('is nothing before it is settled', () => {
    expect(publishes({ type: 'SuccessionNoted', ...about, why: 'school-unknown' })).toBeUndefined();
    expect(publishes({ type: 'SuccessionDismissed' })).toBeUndefined();
  });
});
