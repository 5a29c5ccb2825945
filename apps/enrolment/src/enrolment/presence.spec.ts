import { evolve, noEnrolment, type BegunEnrolment, type EnrolmentEvent } from './enrolment.js';
import { enrolled } from './examples.js';
import { presenceOf } from './presence.js';

const after = (...events: EnrolmentEvent[]): BegunEnrolment =>
  [enrolled, ...events].reduce(evolve, noEnrolment) as BegunEnrolment;
const { from } = after();
const leaving: EnrolmentEvent = { type: 'WithdrawalAnnounced', on: '2024-03-01', reason: 'workload' };
const pause = { on: from, reason: 'illness', expectedReturn: '2024-06-03', keepsPlace: true } as const;

describe('whether someone takes part on a day', () => {
  it('begins on the day from which they are enrolled', () => {
    expect([presenceOf(after(), '2000-01-01'), presenceOf(after(), from)]).toEqual(['joining', 'active']);
  });
  it('goes on while they pause, and while a withdrawal lies ahead', () => {
    expect(presenceOf(after({ type: 'EnrolmentDeferred', ...pause }), from)).toBe('active');
    expect(presenceOf(after(leaving), from)).toBe('leaving');
  });
  it('ends, whatever the end is called', () => {
    const ends: EnrolmentEvent[] = [
      { type: 'EnrolmentWithdrawn', on: from, reason: 'workload' },
      { type: 'EnrolmentNotCompleted', on: from },
      { type: 'EnrolmentCompleted', on: from, attendedMinutes: 60, plannedMinutes: 60 },
      { type: 'EnrolmentSuperseded', on: from, by: 'another' },
    ];
    expect(ends.map((end) => presenceOf(after(end), from))).toEqual(['left', 'left', 'left', 'left']);
  });
});
