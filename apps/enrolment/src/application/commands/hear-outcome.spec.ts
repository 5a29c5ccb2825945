import { specFor } from '#domain';
import type { Entry, Standing } from '../../places/entry.js';
import { evolve, noApplication, type Application, type ApplicationEvent } from '../application.js';
import { applied, submitted } from '../examples.js';
import { hearOutcome } from './hear-outcome.js';

const given = specFor({ decide: hearOutcome, evolve, initial: noApplication });
const entry = (step: number, standing: Standing): { entry: Entry } => ({
  entry: {
    applicationId: 'application',
    applicant: 'mary',
    organisationId: 'elm',
    on: '2023-09-05',
    step,
    ...standing,
  },
});
const expiresAt = '2023-09-08T23:00:00.000Z';
const offer = entry(2, { status: 'offered', expiresAt });
const heard: ApplicationEvent = {
  type: 'OutcomeHeard',
  step: 2,
  on: '2023-09-05',
  outcome: { status: 'offered', expiresAt },
};

describe('an application hears what the places decided', () => {
  it('and stands as they say', () => {
    expect(given(submitted).when(offer)).toEqual([heard]);
    expect([submitted, heard].reduce(evolve, noApplication)).toEqual<Application>({
      ...applied,
      submittedOn: '2023-09-04',
      on: '2023-09-05',
      step: 2,
      status: 'offered',
      expiresAt,
    });
  });
  it('ignores news that is no news', () => {
    expect(given(submitted, heard).when(offer)).toEqual([]);
    expect(given(submitted, heard).when(entry(1, { status: 'waitlisted' }))).toEqual([]);
  });
  it('hears why it was rejected', () => {
    expect(given(submitted).when(entry(2, { status: 'rejected', reason: 'no-places' }))).toMatchObject([
      { outcome: { status: 'rejected', reason: 'no-places' } },
    ]);
  });
  it('stays accepted whatever becomes of the enrolment', () => {
    const [accepted] = given(submitted).when(entry(3, { status: 'accepted' })) as [ApplicationEvent];
    for (const status of ['released', 'ended', 'paused'] as const) {
      expect(given(submitted, accepted).when(entry(4, { status }))).toEqual([]);
      expect(given(submitted).when(entry(4, { status }))).toMatchObject([{ outcome: { status: 'accepted' } }]);
    }
  });
  it('hears that the applicant was accepted elsewhere', () => {
    const elsewhere = { status: 'withdrawn', because: 'accepted-elsewhere' } as const;
    expect(given(submitted).when(entry(2, elsewhere))).toMatchObject([{ outcome: elsewhere }]);
  });
  it('means nothing without the application', () => expect(given().when(offer)).toEqual([]));
});
