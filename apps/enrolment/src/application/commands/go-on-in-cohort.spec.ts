import { specFor } from '#domain';
import type { Entry } from '../../places/entry.js';
import { evolve, noApplication, type ApplicationEvent } from '../application.js';
import { allScores, chosenFrom, heard, shortlisted, started, submitted } from '../examples.js';
import { goOnInCohort } from './go-on-in-cohort.js';

const given = specFor({ decide: goOnInCohort, evolve, initial: noApplication });
const on = '2023-09-04';
const entry: Entry = {
  applicationId: 'application',
  applicant: 'mary',
  organisationId: 'elm',
  on,
  step: 1,
  status: 'waitlisted',
};
const command = { fromCohortId: 'cohort', cohortId: 'other', strandVersion: 2, entry };
const after = (past: ApplicationEvent[], change: Partial<Entry> = {}) => {
  const events = given(...past).when({ ...command, entry: { ...entry, ...change } as Entry }) as ApplicationEvent[];
  return [...past, ...events].reduce(evolve, noApplication);
};

describe('the cohort that is applied for goes on as another', () => {
  it('stands as the places there say, though it has heard more often from those before', () => {
    expect(given(submitted, heard({ status: 'waitlisted' }, 4)).when(command)).toEqual([
      { type: 'ApplicationMovedOn', cohortId: 'other', strandVersion: 2 },
      { type: 'OutcomeHeard', step: 1, on, outcome: { status: 'waitlisted' } },
    ]);
    expect(after([submitted, heard({ status: 'waitlisted' }, 4)])).toMatchObject({
      cohortId: 'other',
      strandVersion: 2,
      status: 'waitlisted',
      step: 1,
    });
  });
  it('stays on the shortlist', () => {
    const past = [chosenFrom, ...allScores, shortlisted];
    expect(after(past, { status: 'submitted' })).toMatchObject({ cohortId: 'other', status: 'shortlisted', step: 1 });
  });
  it('means nothing for one that went on before, or for a draft', () => {
    expect(given(submitted).when({ ...command, fromCohortId: 'another' })).toEqual([]);
    expect(given(started).when(command)).toEqual([]);
    expect(given().when(command)).toEqual([]);
  });
});
