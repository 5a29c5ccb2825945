import { specFor } from '#domain';
import { completed, deferred, enrolled, notCompleted, superseded, withdrawn } from '../examples.js';
import { evolve, noEnrolment, type EnrolmentEvent } from '../enrolment.js';
import { reopenEnrolment, type ReopenEnrolment } from './reopen-enrolment.js';

const given = specFor({ decide: reopenEnrolment, evolve, initial: noEnrolment });
const command: ReopenEnrolment = { enrolmentId: 'enrolment', on: '2024-09-02', reason: 'appeal-upheld' };

const { enrolmentId: _enrolmentId, ...why } = command;
const asked: EnrolmentEvent = { type: 'EnrolmentReopened', ...why };

describe('an enrolment is opened again', () => {
  it('after it was completed, or ended without completion', () => {
    for (const end of [completed, notCompleted]) expect(given(enrolled, end).when(command)).toEqual([asked]);
    expect([enrolled, completed, asked].reduce(evolve, noEnrolment)).toEqual(evolve(noEnrolment, enrolled));
  });
  it('but not before it ended, nor while it goes on', () => {
    expect(given(enrolled, completed).when({ ...command, on: '2024-06-30' })).toBe('enrolment.reopened-before-end');
    expect(given(enrolled).when(command)).toBe('enrolment.not-ended');
    expect(given(enrolled, deferred).when(command)).toBe('enrolment.not-ended');
  });
  it('and not where it was withdrawn or goes on as another', () => {
    expect(given(enrolled, withdrawn).when(command)).toBe('enrolment.already-withdrawn');
    expect(given(enrolled, superseded).when(command)).toBe('enrolment.superseded');
    expect(given().when(command)).toBe('enrolment.unknown');
  });
});
