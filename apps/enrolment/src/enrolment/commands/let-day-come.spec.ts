import { specFor } from '#domain';
import { announced, cohortFinished, deferred, enrolled, withdrawn } from '../examples.js';
import { evolve, noEnrolment, type EnrolmentEvent } from '../enrolment.js';
import { letDayCome, nextDay } from './let-day-come.js';

const given = specFor({ decide: letDayCome, evolve, initial: noEnrolment });
const due = (...past: EnrolmentEvent[]) => nextDay(past.reduce(evolve, noEnrolment));
const asked: EnrolmentEvent = { type: 'DecisionAsked', on: '2024-09-02', question: 'return-due' };

describe('a day that was waited for', () => {
  it('is that of an announced withdrawal, from its first minute on the wall', () => {
    expect(due(enrolled, announced)).toBe('2024-03-28T00:00:00.000Z');
    expect(given(enrolled, announced).when({}, { today: '2024-03-28' })).toEqual([
      { type: 'EnrolmentWithdrawn', on: '2024-03-28', reason: 'moved-school' },
    ]);
  });
  it('is that of an expected return, of which a person is reminded once', () => {
    expect(due(enrolled, deferred)).toBe('2024-09-01T23:00:00.000Z');
    expect(given(enrolled, deferred).when({}, { today: '2024-09-02' })).toEqual([asked]);
    expect(due(enrolled, deferred, asked)).toBeUndefined();
    expect(due(enrolled, cohortFinished, deferred)).toBeUndefined();
  });
  it('is the earlier of the two', () => {
    expect(due(enrolled, deferred, announced)).toBe('2024-03-28T00:00:00.000Z');
    expect(given(enrolled, deferred, announced).when({}, { today: '2024-03-28' })).toMatchObject([
      { type: 'EnrolmentWithdrawn' },
    ]);
  });
  it('does not come before its time, nor where nothing is waited for', () => {
    expect(given(enrolled, deferred, announced).when({}, { today: '2024-03-27' })).toEqual([]);
    expect(due()).toBeUndefined();
    expect(due(enrolled)).toBeUndefined();
    expect(due(enrolled, announced, withdrawn)).toBeUndefined();
    expect(given(enrolled, withdrawn).when({}, { today: '2024-09-02' })).toEqual([]);
  });
});
