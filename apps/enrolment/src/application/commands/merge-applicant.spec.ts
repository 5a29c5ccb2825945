import { specFor } from '#domain';
import { evolve, noApplication, type ApplicationEvent } from '../application.js';
import { submitted } from '../examples.js';
import { mergeApplicant } from './merge-applicant.js';

const given = specFor({ decide: mergeApplicant, evolve, initial: noApplication });
const command = { personId: 'mary', intoPersonId: 'maria' };
const merged: ApplicationEvent = { type: 'ApplicantMerged', intoPersonId: 'maria' };

describe('an applicant of whom there were two records', () => {
  it('is known by the other id', () => {
    expect(given(submitted).when(command)).toEqual([merged]);
    expect([submitted, merged].reduce(evolve, noApplication)).toMatchObject({ personId: 'maria', status: 'submitted' });
  });
  it('changes nothing of anyone else’s', () => {
    expect(given(submitted).when({ ...command, personId: 'anna' })).toEqual([]);
    expect(given(submitted, merged).when(command)).toEqual([]);
    expect(given().when(command)).toEqual([]);
  });
});
