import { specFor } from '#domain';
import { noOrganisation } from '../../organisation/organisation.js';
import { closedSchool, left, mary, oak, registered } from '../examples.js';
import { evolve, noPerson, type PersonEvent } from '../person.js';
import { takePost } from './take-post.js';

const given = specFor({ decide: takePost, evolve, initial: noPerson, given: { id: mary } });
const governor = {
  personId: mary,
  organisationId: 'oak',
  role: 'governor' as const,
  from: '2023-09-01',
  organisation: oak,
};
const progressed = (change: Partial<PersonEvent & { type: 'PersonProgressed' }>) =>
  expect.objectContaining({ type: 'PersonProgressed', fromRole: 'teacher', organisationId: 'oak', ...change });

describe('taking a further post', () => {
  it('stands beside the main one and counts as a step in leadership', () => {
    expect(given(...registered).when(governor)).toEqual([
      { type: 'PostTaken', post: expect.objectContaining({ role: 'governor', organisationId: 'oak', main: false }) },
      progressed({ toRole: 'governor', kind: 'wider-system-role', on: '2023-09-01' }),
    ]);
    expect(given(...registered).when({ ...governor, role: 'middle-leader' })).toContainEqual(
      progressed({ kind: 'promotion' }),
    );
    expect(given(...registered).when({ ...governor, role: 'teacher' })).toContainEqual(
      progressed({ kind: 'added-responsibility' }),
    );
  });
  it('is no step for someone who holds no other', () => {
    expect(given(...registered, left).when(governor)).toHaveLength(1);
  });
  it('is refused when it is held already, or where nothing is open', () => {
    const [taken] = given(...registered).when(governor) as PersonEvent[];
    expect(given(...registered, taken!).when(governor)).toBe('person.post-already-held');
    expect(given(...registered).when({ ...governor, organisation: closedSchool })).toBe('school.closed');
    expect(given(...registered).when({ ...governor, organisation: undefined })).toBe('organisation.unknown');
    expect(given(...registered).when({ ...governor, organisation: noOrganisation })).toBe('organisation.unknown');
    expect(given().when(governor)).toBe('person.unknown');
  });
  it('is confirmed by that, from its first day where that lies ahead', () => {
    const confirmedOn = (from: string) =>
      expect.objectContaining({ post: expect.objectContaining({ confirmedOn: from }) });
    expect(given(...registered).when(governor)).toContainEqual(confirmedOn('2023-09-04'));
    expect(given(...registered).when({ ...governor, from: '2023-10-01' })).toContainEqual(confirmedOn('2023-10-01'));
  });
});
