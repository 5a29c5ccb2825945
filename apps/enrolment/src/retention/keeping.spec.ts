import { evolve as evolveApplication, noApplication, type ApplicationEvent } from '../application/application.js';
import { heard, submitted } from '../application/examples.js';
import { evolve, noEnrolment, type EnrolmentEvent } from '../enrolment/enrolment.js';
import { completed, enrolled, schoolEnrolled, withdrawn } from '../enrolment/examples.js';
import { endOfApplication, endOfEnrolment, keptBy, lastDayOf } from './keeping.js';

const privacy = { lawfulBasis: 'public-task', keepYears: 6 } as const;
const one = { of: 'enrolment', id: 'enrolment', strand: 'future-heads' } as const;
const enrolment = (...past: EnrolmentEvent[]) => past.reduce(evolve, noEnrolment);
const application = (...past: ApplicationEvent[]) => past.reduce(evolveApplication, noApplication);

describe('how long something about a person is kept', () => {
  it('is as many years after its end as the strand says, on the basis it names', () => {
    expect(keptBy(privacy, { ...one, endedOn: '2024-02-29' })).toEqual({
      ...one,
      lawfulBasis: 'public-task',
      endedOn: '2024-02-29',
      keepUntil: '2030-02-28',
    });
    expect(keptBy(privacy, one)).toEqual({ ...one, lawfulBasis: 'public-task' });
    expect(keptBy(undefined, { ...one, endedOn: '2024-02-29' })).not.toHaveProperty('keepUntil');
  });
  it('is as long as the longest, and open while one is', () => {
    const [early, late] = ['2023-12-01', '2024-07-01'].map((endedOn) => keptBy(privacy, { ...one, endedOn }));
    expect(lastDayOf([late!, early!])).toBe('2030-07-01');
    expect(lastDayOf([late!, keptBy(privacy, one)])).toBeUndefined();
    expect(lastDayOf([])).toBeUndefined();
  });
  it('counts from the end of an enrolment', () => {
    expect(endOfEnrolment(enrolment(enrolled), 'mary')).toBeUndefined();
    expect(endOfEnrolment(enrolment(enrolled, withdrawn), 'mary')).toBe('2023-12-01');
    expect(endOfEnrolment(enrolment(enrolled, completed), 'mary')).toBe('2024-07-01');
    expect(endOfEnrolment(noEnrolment, 'mary')).toBeUndefined();
  });
  it('counts from the day someone left the staff list, or the school was done', () => {
    const joined: EnrolmentEvent = { type: 'StaffMemberAdded', personId: 'joe', part: 'lead', from: '2023-09-01' };
    const left: EnrolmentEvent = { type: 'StaffMemberLeft', personId: 'joe', on: '2023-11-01' };
    expect(endOfEnrolment(enrolment(schoolEnrolled, joined), 'joe')).toBeUndefined();
    expect(endOfEnrolment(enrolment(schoolEnrolled, joined, left), 'joe')).toBe('2023-11-01');
    expect(endOfEnrolment(enrolment(schoolEnrolled, joined, left, joined), 'joe')).toBeUndefined();
    expect(endOfEnrolment(enrolment(schoolEnrolled, joined, completed), 'joe')).toBe('2024-07-01');
    const ann: EnrolmentEvent = { ...joined, personId: 'ann' };
    expect(endOfEnrolment(enrolment(schoolEnrolled, joined, ann, left), 'joe')).toBe('2023-11-01');
  });
  it('counts from the day an application came to nothing', () => {
    const rejected = heard({ status: 'rejected', reason: 'other' });
    expect(endOfApplication(application(submitted))).toBeUndefined();
    expect(endOfApplication(application(submitted, rejected))).toBe('2023-09-04');
    expect(endOfApplication(application(submitted, heard({ status: 'accepted' })))).toBeUndefined();
    expect(endOfApplication(noApplication)).toBeUndefined();
  });
});
