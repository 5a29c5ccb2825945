import { specFor } from '#domain';
import { closed, opened } from '../past.js';
import { evolve, noServiceAccount } from '../service-account.js';
import { followSuccessor } from './follow-successor.js';

const given = specFor({ decide: followSuccessor, evolve, initial: noServiceAccount });
const ofSchool = { ...opened, organisationId: 'elm' };
const command = { organisationId: 'elm', successorId: 'oak' };

describe('the school of a service account is carried on by another', () => {
  it('is for that one then, and for nothing else than before', () => {
    const revised = { ...ofSchool, type: 'ServiceAccountRevised' as const, organisationId: 'oak' };
    expect(given(ofSchool).when(command)).toEqual([revised]);
    expect(given(ofSchool, revised).when(command)).toEqual([]);
  });
  it('changes no other, and none that is closed', () => {
    expect(given().when(command)).toEqual([]);
    expect(given(opened).when(command)).toEqual([]);
    expect(given({ ...ofSchool, organisationId: 'ash' }).when(command)).toEqual([]);
    expect(given(ofSchool, closed).when(command)).toEqual([]);
  });
});
