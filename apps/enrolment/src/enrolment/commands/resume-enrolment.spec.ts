import { specFor } from '#domain';
import { cohortFinished, completed, deferred, enrolled, resumed, withdrawn } from '../examples.js';
import { evolve, noEnrolment, type EnrolmentEvent } from '../enrolment.js';
import { resumeEnrolment } from './resume-enrolment.js';

const given = specFor({ decide: resumeEnrolment, evolve, initial: noEnrolment });
const back = { enrolmentId: 'enrolment', on: '2024-09-02' };

describe('resuming an enrolment', () => {
  it('brings the participant back', () => {
    expect(given(enrolled, deferred).when(back)).toEqual([resumed]);
    expect([enrolled, deferred, resumed].reduce(evolve, noEnrolment)).toEqual(evolve(noEnrolment, enrolled));
  });
  it('leaves an open question open', () => {
    const asked = [enrolled, cohortFinished, deferred, resumed].reduce(evolve, noEnrolment);
    expect(asked).toMatchObject({ status: 'active', question: 'cohort-finished' });
  });
  it('is no longer awaited', () => {
    const due: EnrolmentEvent = { type: 'DecisionAsked', on: '2024-09-02', question: 'return-due' };
    expect([enrolled, deferred, due, resumed].reduce(evolve, noEnrolment)).toEqual(evolve(noEnrolment, enrolled));
  });
  it('is possible after a withdrawal, but not on its day', () => {
    expect(given(enrolled, withdrawn).when(back)).toEqual([resumed]);
    expect(given(enrolled, withdrawn).when({ ...back, on: '2023-12-01' })).toBe('enrolment.return-before-withdrawal');
  });
  it('is refused unless it is deferred, since an earlier day', () => {
    expect(given(enrolled).when(back)).toBe('enrolment.not-deferred');
    expect(given(enrolled, completed).when(back)).toBe('enrolment.already-completed');
    expect(given(enrolled, deferred).when({ ...back, on: '2024-01-15' })).toBe('enrolment.return-before-deferral');
    expect(given().when(back)).toBe('enrolment.unknown');
  });
});
