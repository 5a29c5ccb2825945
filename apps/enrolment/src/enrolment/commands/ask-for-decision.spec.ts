import { specFor } from '#domain';
import { completed, enrolled } from '../examples.js';
import { evolve, noEnrolment, type EnrolmentEvent } from '../enrolment.js';
import { askForDecision } from './ask-for-decision.js';

const given = specFor({ decide: askForDecision, evolve, initial: noEnrolment });
const asked: EnrolmentEvent = { type: 'DecisionAsked', on: '2024-01-08', question: 'cohort-cancelled' };

describe('a cancelled cohort', () => {
  it('leaves each of its enrolments to be decided, once', () => {
    expect(given(enrolled).when({ on: '2024-01-08' })).toEqual([asked]);
    expect(given(enrolled, asked).when({ on: '2024-01-08' })).toEqual([]);
  });
  it('asks nothing about what has ended', () => {
    expect(given(enrolled, completed).when({ on: '2024-01-08' })).toEqual([]);
    expect(given().when({ on: '2024-01-08' })).toEqual([]);
  });
});
